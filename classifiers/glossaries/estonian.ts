export const estonian = `
i: ma mina
me: mind mulle minust
my: minu mu oma
you: te teie teil teilt teile
your: teie
and: ja ning
or: või
not: ei ära ärge
if: kui
that: et mis
what: mida milliseid millised
where: kus kust
please: palun
thanks: aitäh tänan
hello: tere
dear: lugupeetud
regards: lugupidamisega tervitades
is: on
have: omate
hold: säilita* salvesta* hoia*
can: saate saab võite
i request: nõuan taotlen
request: taotlus* nõu* päring*
know: teada teate
tell: öelge teatage
information: teave teavet info*
data: andmed andmeid andmete
personal data: isikuandme*
concerning: kohta
access: juurdepääs* ligipääs*
copy: koopia*
records: andmebaas* register*
account: konto kontot
delete: kustuta* eemalda* hävita*
correct: paranda*
change: muut* muuda*
wrong: vale* viga
objection: vastuväi*
withdraw: võtan tagasi
consent: nõusolek*
stop: lõpeta*
newsletter: uudiskir*
marketing: reklaam* turundus*
email: meil*
restrict: piira*
processing: töötle* kasuta*
share: edasta* jaga*
transfer: ülekand* üle
automated: automaat*
decision: otsus*
human: inimes* inimene
gdpr: ikum gdpr üldmäärus*
privacy: andmekaits* privaatsus*
article: artik*
right: õigus*
confirm: kinnita*
answer: vasta*
send: saatke saada*
photo: foto* pilt pilti
name: nimi nime perekonnanim*
address: aadress*
phone: telefon* number*
customer: klient klien*
order: tellimus* tellisin
parcel: pakk paki*
delivery: tarne*
invoice: arve*
price: hind hinna*
payment: maks*
file: fail*
everything: kõik kõiki
website: veeb* leht*
month: kuu päeva
i want: tahan
i would like: soovin sooviks
`
