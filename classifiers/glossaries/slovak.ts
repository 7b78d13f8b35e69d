export const slovak = `
i: ja
me: ma mňa mne mi mnou
my: môj moje moja moji mojich môjho mojim moju svoje svojich
you: vy vás vám vami ste
your: váš vaše vaši vašej vašom vašich
our: náš naše
and: a i vrátane
or: alebo či
of: z zo
in: v vo
on: na
to: k ku do
for: pre
with: s so
from: od
about: o ohľadom
not: nie neposiel*
never: nikdy nič
more: viac už
also: tiež
if: ak či
because: pretože lebo
but: ale
that: že aby
who: kto komu
what: čo aké ktoré ktorý
where: kde odkiaľ
how: ako
please: prosím prosíme láskavo
thanks: ďakujem vďaka
hello: dobrý ahoj zdravím deň
dear: vážení vážený vážená milí
regards: pozdravom
is: je sú byť
will: bude budú
was: bol bola bolo boli
have: máte má majú mať
hold: uchováv* ukladá* ulož* evid*
can: môžete môže možno mohol
could: mohli
must: musí
want: chceme
would like: rád rada
i request: žiadam požadujem
request: žiados* požiad*
know: vedieť viete zistiť
tell: oznám* uveď* informuj*
information: informác*
data: údaje údajov údajom dáta
personal: osobn*
concerning: týkaj* týka
access: prístup*
copy: kópi*
records: databáz* evidenc* záznam*
system: systém* počítač*
account: účet účtu účty
profile: profil*
delete: vymaž* vymaz* zmaž* zmaz* odstrá* znič*
deletion: výmaz* vymazanie
deleted: vymazan* zmazan*
correct: oprav*
change: zmeň* zmen* aktualiz*
wrong: chyb* nesprávn* zl*
objection: námietk*
object: namietam nesúhlasím
withdraw: odvol*
consent: súhlas*
stop: presta* ukonč*
unsubscribe: odhlás*
newsletter: newsletter* spravodaj*
marketing: reklam* marketing*
email: email* mail*
restrict: obmedz* blok*
processing: spracúv* spracov* používa* využíva*
share: poskyt* zdieľ* príjemc* tret*
transfer: prenes* prenos*
portability: prenosnos*
format: formát* csv json
machine: strojovo
readable: čitateľn*
automated: automat*
algorithm: algoritm*
decision: rozhodn*
refused: zamiet* odmiet*
human: človek* ľudsk*
review: preskúm* prever*
gdpr: gdpr
privacy: ochran* súkrom*
article: článok článku čl
right: práv*
law: zákon* podľa
deadline: lehot*
complaint: sťažnos* reklamac* reklamuj*
confirm: potvr* potvrď*
answer: odpov*
send: pošl* zašl* zaslať poslať
receive: dostáv* dosta*
photo: fot* obráz*
name: meno mená priezvisk*
address: adres*
phone: telefón* číslo čísl* narod*
customer: zákazn*
order: objedn*
bought: kúp* nákup*
parcel: balí* zásiel*
delivery: doruč* dodan*
invoice: faktúr*
price: cen* ponuk*
payment: plat* zaplat*
refund: vráten* peniaz*
print: tlač* vytlač* filament*
color: farb*
file: súbor* stl model*
everything: všetk* úpln*
son: syn* dcér* matk* otec manžel*
website: web* stránk* blog*
month: mesiac* týž* dní
year: rok*
i have: mám
i want: chcem
i would like: chcel chcela želám
i can: môžem
i am: som
not i want: nechcem
not i have: nemám
i do not agree: nesúhlas*
`
