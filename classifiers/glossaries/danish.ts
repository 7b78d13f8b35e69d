export const danish = `
i: jeg
me: mig meg
my: min mit mine mitt
you: jer de dere du dig deg
your: jeres deres din dit dine ditt
we: vi os oss
the: den det
a: en et
and: og samt
or: eller
of: af av
in: i
on: på
to: til at å
for: for
with: med
from: fra
about: om
not: ikke
never: aldrig aldri intet
no: ingen
more: mere mer længere lenger
also: også
if: hvis dersom
because: fordi
but: men
that: som
who: hvem
what: hvad hva hvilke hvilken
where: hvor hvorfra
how: hvordan
please: venligst vennligst bedes vær
thanks: tak takk
hello: hej hei goddag god
dear: kære kjære
regards: hilsen hilsner mvh
is: er være
was: blev ble blevet
have: har have ha
hold: gemm* opbevar* lagr* lagre* oppbevar* registreret registrert
can: kan
could: kunne
must: skal må
want: vil
would like: ønsker gerne gjerne
i request: anmoder kræver krever ber
request: anmod* begæring* forespørg* forespørs* krav
know: vide vite
see: se
tell: oplys* fortæl* fortell* oppgi
information: information* informasjon* info
data: data oplysning* opplysning*
personal: personlig*
personal data: personoplysning* personopplysning* persondata
concerning: vedrør* angående angår gjelder
access to data: indsigt* innsyn*
access: adgang tilgang
copy: kopi*
records: register* registre database* arkiv*
system: system* computer* datamaskin*
account: konto kontoen kundekonto* brugerkonto* brukerkonto*
profile: profil* profilering
delete: slet slett* slette* sletning* fjern* destru* slettes
deleted: slettet
correct: ret rett rette* berigtig* korriger* rettelse*
change: ændr* endr* opdater* oppdater*
wrong: forkert* feil* fejl* urigtig*
objection: indsigelse* innsigelse* innvending*
object: protester* modsætter motsetter
withdraw: tilbagekald* trekker trækker tilbage tilbake
consent: samtykke*
stop: stop stopp* ophør* opphør*
unsubscribe: afmeld* avmeld* frameld*
newsletter: nyhedsbrev* nyhetsbrev*
marketing: reklame* markedsfør*
email: mail* email*
call: ring*
restrict: begræns* begrens* spær*
freeze: frys*
processing: behandl* brug bruge* bruk bruke* anvend*
share: del dele* modtager* mottaker* tredje* videregiv*
transfer: overfør* flytte*
portability: dataportabilitet
format: format* csv json
machine readable: maskinlæsbar* maskinlesbar*
automated: automatisk* automatisert*
algorithm: algoritme*
decision: afgørelse* avgjørelse* beslutning*
refused: afslag* avslag* afvist* avvist*
human: menneske* person medarbejder* medarbeider*
gdpr: gdpr databeskyttelsesforordning* persondataforordning* personvernforordning*
privacy: databeskyttelse* privatliv* personvern*
article: artikel artikkel art
right: ret rettighed* rettighet*
law: lov loven henhold
deadline: frist*
complaint: klage*
data protection authority: datatilsyn*
confirm: bekræft* bekreft*
answer: svar svare*
send: send sende*
give: giv gi
receive: få får modtag* motta* fik fikk
show: vise* viser offentliggør*
photo: foto* billede* bilde*
conversation: samtale* optagelse* opptak*
name: navn* efternavn* etternavn* fornavn*
address: adresse*
phone: telefon* nummer* mobil* fødsels*
customer: kunde kunden kunder
order: bestil* bestill* ordre*
bought: købt* kjøpt* køb kjøp
parcel: pakke*
delivery: levering* lever* forsendelse*
invoice: faktura*
price: pris* tilbud* kroner kr
payment: betal*
refund: refund* penge* penger
print: print* skriv* filament*
color: farve* farge*
file: fil filen filer* stl model*
broken: ødelagt* knækket
click: klik*
here: her
everything: alt alle all samtlige
son: søn sønn* datter*
website: side* hjemmeside* nettside* blog*
month: måned* uge* uke* dage
given: givet gitt
them: dem
come: kom kommet
further: videre
save: spar
this: denne dette
signed up: tilmeldt
our: vores vår vårt
still: fortsatt endnu
`
