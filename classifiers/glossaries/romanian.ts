export const romanian = `
i: eu
me: mă mine îmi mi
my: meu mea mei mele
you: dumneavoastră voi vă dvs dv v
your: vostru voastră voștri voastre ta tău
we: noi ne
the: cel cea cei cele
a: un o
and: și si precum
or: sau ori
of: de al a ale lui
in: în in la
on: pe
to: către spre să
for: pentru
with: cu
from: din dela
without: fără
not: nu nici n
never: niciodată nimic
more: mai
also: inclusiv
if: dacă
but: dar
that: că care
who: cine
what: ce
where: unde
how: cum
when: când
please: rog rugăm
thanks: mulțumesc multumesc mersi
hello: bună salut buna ziua
dear: stimate stimată stimați domnule doamnă
regards: respect stimă
is: este e sînt fi fie
was: fost
have: aveți are avea aveti ați
hold: dețin* dețineți păstr* stoc* înregistrat* memora* figur*
can: puteți poate pot putea puteti
must: trebuie
want: vrem
would like: dori vrea
i request: solicit cer pretind
request: cerere* solicit* solicita
know: știu ști știți stiu afla
see: văd vedea
tell: spuneți spuneti comunicați informați indicați precizați
information: informați* informaţi* informatii
data: date datele datelor
personal: personal* caracter
concerning: privesc privind privește referitoare despre
access: acces accesul
copy: copie copia copii
records: evidenț* dosar* bază baza registr*
system: sistem*
account: cont contul contului
profile: profil*
delete: șterg* sterg* elimin* distrug* ștergeți
deletion: ștergere ștergerea stergerea uitat
deleted: șters ștearsă șterse
correct: corect* rectific*
change: modific* schimb* actualiz*
wrong: greșit* gresit* incorect* eroare inexact*
object: opun opunem
objection: opoziție opozitie opoziției
withdraw: retrag* revoc*
consent: consimț* consimt* acord acordul
stop: încet* opriți opriti
unsubscribe: dezabon*
newsletter: newsletter* buletin*
marketing: reclam* publicit* promoț* marketing
email: email mail
call: sun* apel*
restrict: restricț* limit* bloc*
processing: prelucr* utiliz* folos*
share: transmi* divulg* destinatar* terț*
transfer: transfer*
portability: portabilit*
format: format* csv json structurat
readable: citibil*
automated: automat*
algorithm: algoritm*
decision: deciz*
refused: refuz* respins*
human: uman* om persoană persoana
review: revizu* reanaliz* contest*
gdpr: rgpd gdpr regulament*
privacy: confidențialit* protecți*
article: articol* art
right: drept*
law: lege* conform
deadline: termen*
complaint: plângere* reclamați*
data protection authority: anspdcp
confirm: confirm*
answer: răspun* raspun*
send: trimit* furniz* trimiteți
give: dat da oferiți
receive: primi* primesc
show: publica* apar*
photo: poz* fotograf* imagin*
conversation: înregistr* conversaț*
name: nume numele prenume*
address: adres*
phone: telefon* număr* nașter*
customer: client clientul
order: comand*
bought: cumpăr*
parcel: colet* pachet*
delivery: livr* expedi*
invoice: factur*
price: preț* pret ofert* lei
payment: plat* plăt*
refund: ramburs* bani banii
print: imprim* tipăr* filament*
color: culoare* culori
file: fișier* fisier* stl
broken: rupt* spart*
click: click* apăs*
here: aici
everything: tot toate toată
son: fiu* fiic* mam* tat* soț*
lawyer: avocat*
website: site pagin* blog magazin*
month: lun* săptăm* zile
year: an ani anul
two: doi două
still: încă inca
arrived: ajuns sosit
written: scris
need: nevoie
now: acum
under: temeiul
support: suport
i have: am
i am: sunt
i want: vreau
i would like: doresc aș
i hold: dețin
`
