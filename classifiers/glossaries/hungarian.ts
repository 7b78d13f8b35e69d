export const hungarian = `
i: én
me: engem nekem rólam tőlem számomra
my: saját
you: önök önöknek önöktől maguk ti önöknél
your: önök
the: a az
a: egy
and: és valamint
or: vagy
not: nem ne nincs
never: soha semmi
more: többé tovább
also: is
if: ha amennyiben
because: mert mivel
but: de
that: hogy amely
who: ki kinek kiknek
what: mit milyen mely
where: hol honnan
how: hogyan
please: kérjük szíveskedjenek legyen szíves
thanks: köszönöm köszönettel
hello: üdv jó szia napot
dear: tisztelt kedves
regards: üdvözlettel tisztelettel
is: van vannak
was: volt
have: rendelkez*
hold: tárol* őriz* tartanak nyilvántart*
can: lehet tudják tudnák
would like: szeretnék
i request: kérem követelem kérelmezem igénylem
request: kérelem kérelm* kérés* igény*
know: tudni tudnak megtudni
tell: tájékoztass* közöl*
information: információ* tájékoztat*
my data: adataim* adataimat adatom adatomat
data: adat adatok adatokat adatait adatkezel*
personal: személyes
concerning: vonatkozó kapcsolatos
access: hozzáfér* betekint*
copy: másolat* kópi*
records: adatbázis* nyilvántartás*
my account: fiókom fiókomat
account: fiók fiókot felhasználói
delete: töröl* törl* eltávolít* megsemmisít*
correct: javít* helyesbít* kijavít*
change: módosít* változtat* frissít*
wrong: hibás* téves* rossz* helytelen*
objection: tiltakoz*
object: tiltakozom ellenzem
withdraw: visszavon*
consent: hozzájárulás* beleegyez*
stop: szüntess* abba
unsubscribe: leiratkoz*
newsletter: hírlevel* hírlevél*
marketing: reklám* marketing*
email: email*
restrict: korlátoz* zárol*
processing: kezel* felhasznál* feldolgoz*
share: megoszt* továbbít* címzett* harmadik
transfer: átad* átvi*
portability: hordozhatóság* adathordozhat*
automated: automatik* automatizált*
decision: döntés*
human: ember*
gdpr: gdpr
privacy: adatvédel*
article: cikk*
right: jog jogom jogot
law: törvény*
deadline: határidő*
confirm: igazol* erősít*
answer: válasz*
send: küld* megküld*
receive: kap* kapok
photo: fénykép* kép* fotó*
name: név nevem nevet név*
address: cím címem címet lakcím*
phone: telefon* szám*
customer: ügyfél vásárló*
order: rendel* megrendel*
parcel: csomag*
delivery: szállít*
invoice: számla*
price: ár ára árajánlat*
payment: fizet*
refund: visszatér* pénz*
print: nyomtat*
color: szín*
file: fájl*
everything: összes minden mindent
website: oldal* honlap*
month: hónap* nap*
i want: akarom
i would like: szeretném kívánom
`
