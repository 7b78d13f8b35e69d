export const finnish = `
i: minä olen
me: minut minua minusta minulta minulle
my: minun
you: te teillä teiltä teille teidän sinä
your: teidän
and: ja sekä
or: tai vai
not: en ei älkää eikä
never: koskaan
more: enää enemmän
also: myös
if: jos
because: koska
but: mutta
that: että joka jotka
who: kuka kenelle
what: mitä mikä mitkä millaisia
where: missä mistä
how: miten kuinka
please: pyydämme ystävällisesti
thanks: kiitos kiitoksia
hello: hei moi terve päivää
dear: hyvä arvoisa
regards: terveisin ystävällisin
is: on ovat
was: oli
hold: säilyt* tallenn* tallet*
can: voitteko voisitteko voi saanko
want: haluamme
i request: pyydän vaadin
request: pyyntö* vaatim*
know: tietää tiedätte
tell: kertoa kertokaa ilmoit*
information: tieto* informaat*
my data: tietoni tietojani henkilötietoni henkilötietojani tiedoistani tietojeni henkilötietojeni
personal data: henkilötie*
data: tiedot tietoja tietojen
concerning: koskevat koskevia
access: pääsy* tarkastusoik*
copy: kopio* jäljennö*
records: rekister* tietokan*
my account: tilini tunnukseni käyttäjätilini
account: tili tilin käyttäjätil*
delete: poist* hävit* tuho*
correct: oikais* korja*
change: muut* päivit*
wrong: väär* virhe*
objection: vastust*
withdraw: peru* peruut*
consent: suostum*
stop: lopet*
newsletter: uutiskir*
marketing: mainon* markkinoin* mainok*
email: sähköpost*
restrict: rajoit*
processing: käsit* käytt*
share: luovut* jaka* vastaanott*
transfer: siirt*
automated: automaat*
decision: päätö*
human: ihmi*
gdpr: gdpr
privacy: tietosuoj*
article: artikla*
right: oikeu*
law: lain laki
confirm: vahvist*
answer: vasta*
send: lähet* toimit*
receive: saada saan
photo: kuva* valokuv*
name: nimi nimen nimeni sukunim*
address: osoit*
phone: puhelin* numero*
customer: asiakas asiakka*
order: tilau* tilaus*
parcel: paket* lähetys*
delivery: toimitus*
invoice: lasku*
price: hinta hinnan tarjou*
payment: maks*
refund: palaut* raha*
print: tulost*
color: väri*
file: tiedosto*
everything: kaikki kaikkien
website: sivu* verkko*
month: kuukau* päiv* viik*
i want: haluan
i would like: haluaisin toivon
`
