export const ukrainian = `
i: я
me: мене мені мною
my: мій моя моє мої моїх мого моєї моїми мою моєму свій свою свої своїх
you: ви вас вам вами
your: ваш ваша ваше ваші вашій вашому вашої ваших
we: ми
and: і й та а
or: або чи
of: з зі із
in: в у
on: на
to: до
for: для
with: з
from: від
about: про
not: не
against: проти
never: ніколи нічого ні
more: більше
also: також
if: якщо
because: бо тому
but: але
that: що щоб
who: хто кому
what: що які яка який якою якій
where: де звідки
how: як
please: ласка прошу просимо
thanks: дякую дякуємо
hello: доброго добрий вітаю привіт
dear: шановні шановний шановна
regards: повагою
is: є
will: буде
was: було був була
have: маєте має мають
hold: зберіга* збереже* записан*
can: можна можете може
must: потрібно потрібен
would like: хотілося
i request: вимагаю
request: запит* вимог* заяв*
know: знати знаєте дізнатися
see: побачити
tell: повідом* скаж* вкаж*
information: інформац* відомост*
data: дані даних даними даним
personal: персональн* особист*
concerning: щодо стосу*
access: доступ*
copy: копі*
records: база базі бази запис*
system: систем* комп*
account: акаунт* обліков*
profile: профіл*
delete: видал* стерт* стер* вилуч* знищ* прибер* зітр*
deleted: видалено видалений
correct: виправ*
change: змін* оновл*
wrong: помилк* неправильн* невірн*
objection: заперечен*
object: заперечую
withdraw: відклик*
consent: згод* згоду
stop: припин*
unsubscribe: відпис*
newsletter: розсилк*
marketing: реклам* маркетинг*
email: лист* пошт* email імейл*
send: надсил* надіс*
call: дзвон* телефонуй*
restrict: обмеж* блок*
processing: обробк* обробля* використ*
share: переда* поширю* одержувач*
transfer: перене*
format: формат* json csv
automated: автоматич*
algorithm: алгоритм*
decision: рішен*
refused: відмов* відхил*
human: людин* співробітник*
review: перегля* переві*
gdpr: gdpr
privacy: захист* конфіденц*
article: стат* ст
right: прав*
law: закон* відповідно
deadline: термін* строк*
confirm: підтверд*
answer: відповід*
receive: отрим*
show: публік*
photo: фот* зображ*
name: ім'я імені імя прізвищ* ім
address: адрес*
phone: телефон* номер*
customer: клієнт*
order: замов*
bought: купув* купил* куп*
parcel: посилк*
delivery: достав*
invoice: рахунк* рахунок*
price: цін* кошту*
payment: оплат* плат*
refund: повернен* гроші
print: друк* надрук*
color: колір* кольор*
material: матеріал*
file: файл* модел*
broken: зламан*
click: натисн*
everything: все всі усе усі всього
son: син* дочк* доньк* мати батьк*
website: сайт* сторін* соцмереж*
month: місяц* тижд* днів
complaint: рекламаци* рекламаці*
be: будь
once: раз один
other: інше інші
still: ще вже
hour: доби годин*
user: користувач*
otherwise: інакше
closed: закрито
came: приїхала прийшла приїхав
table: таблиц*
child: дитина
day: дня
key: ключі
shift: зміна зміну
i have: маю
i want: хочу
i would like: хотів хотіла бажаю
i can: можу
i bought: купував купила купувала
`
