export const bulgarian = `
i: аз
me: ме мен ми
my: мой моя моята моите моето мои
you: вие ви вас вам
your: ваш ваша вашата вашите вашия
and: и както
or: или
of: от
in: в във
on: на
to: до към
for: за
with: с със
not: не нищо
never: никога
more: повече
also: също
if: ако дали
but: но
that: че да които
what: какво какви кои какъв
where: къде откъде
how: как
who: кой кого
please: моля
thanks: благодаря
hello: здравейте добър ден
dear: уважаеми
regards: поздрав* уважение
is: е са
was: беше бях
have: имате има имат
hold: съхраня* пазите пази* държите
can: можете може
would like: бих искал искала
i request: изисквам настоявам
request: искане* заявлен* заявк*
know: знам знаете науча
tell: кажете посочете уведомете информирайте
information: информаци*
data: данни данните
personal: лични личните лично
concerning: отнася* свързани
access: достъп*
copy: копие копия
records: база* регистр*
account: акаунт* профила сметка
profile: профил*
delete: изтри* заличи* премахн* унищож*
deletion: изтриване* заличаване*
correct: коригир* поправ*
change: промен* актуализ*
wrong: греш* невер* неточ*
objection: възражен*
object: възразявам
withdraw: оттегл*
consent: съглас*
stop: спрете спр* прекрат*
unsubscribe: отпиш* отпис*
newsletter: бюлетин*
marketing: реклам* маркетинг*
email: имейл* мейл* email поща
restrict: огранич* блокир*
processing: обработ* използ*
share: предостав* споделя* получател* трети
transfer: прехвър* пренос*
portability: преносимост*
automated: автоматич* автоматиз*
decision: решени*
human: човек* служител*
gdpr: орзд gdpr регламент*
privacy: защит* поверител*
article: член чл
right: право права правото
law: закон*
deadline: срок*
confirm: потвърд*
answer: отговор*
send: изпрат* изпращ*
receive: получ*
photo: снимк*
name: име имена фамили*
address: адрес*
phone: телефон* номер*
customer: клиент*
order: поръчк* поръч*
parcel: пратк* пакет* колет*
delivery: достав*
invoice: фактур*
price: цен* оферт*
payment: плащ*
refund: възстанов* пари
print: печат* принт*
color: цвят*
file: файл* модел*
everything: всичк* цял*
website: сайт* страниц*
month: месец* дни
complaint: рекламаци* рекламаці*
i have: имам
i want: искам
i would like: желая
i can: мога
i am: съм
`
