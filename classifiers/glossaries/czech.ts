export const czech = `
i: já
me: mě mně mi mne
my: můj moje moji mých mého mým mou mé mými svůj svoje svých své
you: vy vás vám vámi jste
your: váš vaše vaši vaší vašem vašich
we: my
our: náš naše
and: a i včetně
or: nebo či
of: z ze
in: v ve
on: na
to: k ke do
for: pro
with: s se
from: od
about: o ohledně
without: bez
not: ne není nejsou nepotřeb* nepoužív* neposíl* nezasíl*
never: nikdy nic
more: více už již
also: také též
if: pokud jestli zda
because: protože
but: ale
that: že aby
who: kdo komu
what: co jaké jaká které který jakým
where: kde odkud
how: jak
when: kdy
please: prosím prosíme laskavě
thanks: děkuji díky děkujeme
hello: dobrý ahoj zdravím den
dear: vážení vážený vážená milí
regards: pozdravem zdraví
is: je jsou být
will: bude budou
was: byl byla bylo byly
have: máte má mají mít
hold: uchováv* uklád* ulož* uchovan* evid* drž*
can: můžete může lze mohl
could: mohli mohla
must: musí musím
want: chceme
would like: rád ráda
i request: žádám požaduji vyžaduji
request: žádost* požad*
know: vědět víte zjistit dozvědět
see: vidět nahléd*
tell: sděl* uveď* informuj* řekn*
information: informac*
data: údaje údajů údajích údajům data dat
personal: osobní* osobních
concerning: týkaj* týká
access: přístup*
copy: kopi*
records: databáz* evidenc* záznam* spis*
system: systém* počítač*
account: účet účtu účty účet
profile: profil*
delete: smaž* smazat vymaz* vymaž* odstra* likvid* znič*
deletion: výmaz* smazání zapomenut* vymazání
deleted: smazán* smazal* vymazán*
correct: oprav*
change: změn* aktualiz*
wrong: chyb* špatn* nesprávn*
objection: námitk*
object: namítám nesouhlasím
withdraw: odvol* stahuj*
consent: souhlas*
stop: přesta* ukonč* zastav*
unsubscribe: odhlás* odhlas*
newsletter: newsletter* zpravodaj*
marketing: reklam* marketing* obchodní*
email: email* mail*
call: volat* vol*
restrict: omez* blok*
processing: zpracov* použív* využív*
share: předá* sdíl* příjemc* třetí*
transfer: převe* přene* přenés*
portability: přenositel*
format: formát* csv json
machine: strojov*
readable: čiteln*
automated: automat*
algorithm: algoritm*
decision: rozhodn*
refused: zamít* odmít*
human: člověk* lidsk* osob*
review: přezkoum* prověř*
gdpr: gdpr
privacy: ochran* soukrom*
article: článek článku čl čl
right: práv*
law: zákon* dle podle
deadline: lhůt*
complaint: stížnost* reklamac* reklamuj*
data protection authority: úoou úřad*
confirm: potvr* potvrz*
answer: odpov*
send: pošl* zašl* zaslat poslat zasíl*
give: dal dejte poskyt*
receive: dostáv* dosta* obdrž*
show: zveřejn* ukaz*
photo: fot* obráz* snímk*
conversation: nahráv* hovor*
name: jméno jména příjmení
address: adres*
phone: telefon* číslo čísl* narozen*
customer: zákazn*
order: objedn*
bought: koup* nákup*
parcel: balí* zásil*
delivery: doruč* doda* doprav*
invoice: faktur*
price: cen* kč nabídk*
payment: plat* zaplat*
refund: vrác* peníz*
print: tisk* vytisk* filament*
color: barv*
file: soubor* stl model*
broken: rozbit* zlom* praskl*
click: klik*
here: zde tady
everything: vše všechn* veškeré úpln*
son: syn* dcer* matk* otec manžel*
lawyer: advokát*
website: web* stránk* blog* obchod*
month: měsíc* týd* dnů dní
year: rok*
i have: mám
i want: chci
i would like: chtěl chtěla přeji
i can: mohu můžu
i am: jsem
not i want: nechci
not i have: nemám
i do not agree: nesouhlas*
i ordered: objednal objednala
`
