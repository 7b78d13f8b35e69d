export const swedish = `
i: jag
me: mig mej
my: min mitt mina
you: ni er du dig
your: ert era din ditt dina
we: vi oss
our: vår vårt våra
the: den det de
a: en ett
and: och samt
or: eller
of: av
in: i
on: på
to: till att
for: för
with: med
from: från
about: om kring
without: utan
not: inte ej
never: aldrig inget
no: ingen inga
more: mer längre
also: även också
if: ifall
because: eftersom
but: men
that: som
who: vem vilka
what: vad vilken vilket
where: var varifrån
how: hur
when: när
please: vänligen snälla
thanks: tack
hello: hej hejsan god
dear: bästa
regards: hälsning* mvh
is: är vara
was: blev blivit
have: har ha haft
hold: lagra* spara* sparat förvar* registrerat
can: kan
could: kunde skulle
must: måste ska
want: vill
would like: önskar gärna
i request: begär kräver yrkar
request: begär* förfråg* ansök*
know: veta
see: se
tell: berätta* meddela* ange uppge
information: information* info
data: uppgift* data datan
personal: personlig*
personal data: personuppgift*
concerning: rör gäller angående
access: tillgång registerutdrag* insyn
copy: kopia* kopior utdrag
records: register* databas* arkiv*
system: system* dator*
account: konto kontot kundkonto* användarkonto*
profile: profil* profilering
delete: radera* radering* bort tar stryk* avlägsna* förstör* raderas
deleted: raderat raderats
correct: rätta* rättelse* korriger*
change: ändra* ändring* uppdatera* byt*
wrong: fel felaktig* felstav*
objection: invändning*
object: invänder motsätter
withdraw: återkalla* drar tillbaka
consent: samtycke* godkänn* tillstånd
stop: sluta* upphör* stoppa*
unsubscribe: avregistrer* avsluta* avprenumerera*
newsletter: nyhetsbrev*
marketing: reklam* marknadsför* direktreklam
email: mejl* mail* epost*
call: ring*
restrict: begräns* spärra*
freeze: frys*
processing: behandl* använd* användning*
share: dela* delas mottagar* tredje lämnat
transfer: överför* flytta*
portability: dataportabilitet portabilitet
format: format* csv json strukturerat
machine readable: maskinläsbar*
provider: leverantör*
automated: automatisk* automatiserat*
algorithm: algoritm*
decision: beslut*
refused: avslag* nekad* nekades avvisa*
human: människ* person medarbetare
review: granska* ompröv*
gdpr: gdpr dataskyddsförordning*
privacy: dataskydd* integritet*
article: artikel art artiklarna
right: rätt* rättighet*
law: lag lagen enligt
deadline: frist tidsfrist
complaint: klagomål*
data protection authority: imy integritetsskyddsmyndighet*
confirm: bekräfta*
answer: svar svara* återkom*
send: skicka* sänd*
give: ge gav lämna*
receive: få fick får mottag*
show: visa* publicer*
photo: foto* bild bilder* film*
conversation: inspelning* samtal*
name: namn namnet efternamn* förnamn*
address: adress*
phone: telefon* nummer* mobil* födelse*
customer: kund kunden kunder
order: beställ* order ordern
bought: köpt* köpte köp
parcel: paket*
delivery: leverans* levere* frakt*
invoice: faktura*
price: pris priset offert* kronor kr
payment: betal*
refund: återbetal* pengar*
print: skriv utskrift* filament* skrivare
color: färg*
file: fil filen filer* stl modell*
broken: trasig* sönder
click: klicka*
here: här
everything: allt alla all allting samtliga
son: son dotter* mamma pappa
website: sida* webb* hemsida* blogg*
month: månad* veck* dagar
year: år
come: kommer kommit kom
need: behöver
them: dem
got: fått
attached: bifogad bifogat
cost: kostar
look: kolla
long: lång
`
