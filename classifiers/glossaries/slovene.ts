export const slovene = `
i: jaz
me: me mene mi meni
my: moj moja moje mojih mojega moji svoj svoje svojih
you: vi vas vam ste
your: vaš vaša vaše vaši vaših vašem
and: in ter
or: ali
of: iz od
in: v
on: na
to: k do
for: za
with: z s
about: o glede
not: ne ni nimam
never: nikoli nič
more: več
also: tudi
if: če
because: ker
but: ampak vendar
that: da ki
who: kdo komu
what: kaj katere kateri
where: kje
how: kako
please: prosim prosimo
thanks: hvala
hello: pozdravljeni dan dober živjo
dear: spoštovani spoštovana
regards: pozdrav lep
is: je so biti
was: bil bila bilo
have: imate ima imajo
hold: hran* shran* vodite
can: morete
must: mora
would like: rad rada bi
i request: zahtevam
request: zahtev* prošnj*
know: vedeti veste izvedeti
tell: sporoč* povej* navedite
information: informacij*
data: podatk* podatek
personal: osebn*
concerning: nanaš* zvezi
access: dostop*
copy: kopij*
records: zbirk* evidenc* baz*
account: račun računa računu
profile: profil*
delete: izbriš* izbris* odstran* pobriš* zbriš* uniči*
correct: poprav*
change: spremen*
wrong: napačn* napak* netočn*
objection: ugovor*
object: ugovarjam nasprotujem
withdraw: preklic* umik*
consent: soglas* privolit*
stop: prenehaj*
unsubscribe: odjav*
newsletter: novic* newsletter*
marketing: reklam* oglas* trženj* marketin*
email: pošt* email mail
restrict: omej*
processing: obdel* uporab*
share: posred* uporabnik* tretj*
transfer: prenes* prenos*
portability: prenosljiv*
automated: avtomat* samodejn*
decision: odloč*
human: človek*
gdpr: gdpr
privacy: varstv* zasebn*
article: člen*
right: pravic*
law: zakon*
deadline: rok
confirm: potrd*
answer: odgovor*
send: pošlj* posred*
receive: prejem* dobi*
photo: fot* slik*
name: ime priimek
address: naslov*
phone: telefon* števil* rojst*
customer: strank* kup*
order: naroč*
parcel: paket* pošiljk*
delivery: dostav*
invoice: faktur*
price: cen* ponudb*
payment: plač*
refund: vračil* denar*
print: tisk* natis* filament*
color: barv*
file: datotek* stl model*
everything: vse vsi vseh
son: sin* hči hčer* mama oče
website: stran* splet* blog*
month: mesec* dni
complaint: reklamac* reklamuj*
i have: imam
i want: hočem
i would like: želim
i can: lahko
i am: sem
not i want: nočem
i must: moram
`
