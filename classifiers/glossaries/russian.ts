export const russian = `
i: я
me: меня мне мной
my: мой моя мои моих моего моей мою моё свой свои своих
you: вы вас вам вами
your: ваш ваша ваши вашей вашем ваших
we: мы
and: и а
or: или
of: из
in: в во
on: на
to: к
for: для
with: с
from: от
about: о об обо
not: не
never: никогда ничего
more: больше
also: также
if: если
but: но
that: что чтобы
who: кто кому
what: какие какая какой какую
where: где откуда
how: как
please: пожалуйста прошу просьба просим
thanks: спасибо благодарю
hello: здравствуйте добрый привет
dear: уважаемые уважаемый
regards: уважением
is: есть
will: будет
was: был была было
have: имеете имеется
hold: хран* сохран* записан*
can: можно можете может
i request: требую
request: запрос* требован* заявлен*
know: знать знаете узнать
see: увидеть
tell: сообщ* скаж* укаж*
information: информац* сведен*
data: данные данных данными
personal: персональн* личн*
concerning: касающ* относ*
access: доступ*
copy: копи*
records: база базе базы запис*
system: систем* компьютер*
account: аккаунт* учетн* учётн*
profile: профил*
delete: удал* сотр* уничтож* стере* убер*
correct: исправ*
change: измен* обнов*
wrong: ошибк* неправ* неверн*
objection: возражен*
object: возражаю
withdraw: отзыв* отозв*
consent: согласи*
stop: прекрат* перестан*
unsubscribe: отпис*
newsletter: рассылк*
marketing: реклам* маркетинг*
email: письм* почт* email
send: присыл* прислать пришлите отправ*
restrict: огранич* блокир*
processing: обработ* обрабат* использ*
share: переда* получател* третьим
transfer: перенос* перенес*
format: формат* json csv
automated: автоматич*
algorithm: алгоритм*
decision: решени*
refused: отказ* отклон*
human: человек* сотрудник*
gdpr: gdpr
privacy: защит* конфиденц*
article: стать* ст
right: прав*
law: закон* согласно
deadline: срок*
confirm: подтверд*
answer: ответ*
receive: получ*
photo: фот* изображ*
name: имя имени фамили*
address: адрес*
phone: телефон* номер*
customer: клиент*
order: заказ*
bought: купил* покуп*
parcel: посылк*
delivery: достав*
invoice: счет* счёт*
price: цен* стоит
payment: оплат* плат*
refund: возврат* деньги
print: печат* напечат*
color: цвет*
file: файл* модел*
everything: все всё всех всю
website: сайт* страниц*
month: месяц* недел* дней
complaint: рекламаци* рекламаці*
i have: имею
i want: хочу
i would like: хотел хотела желаю
i can: могу
i bought: купил купила
`
