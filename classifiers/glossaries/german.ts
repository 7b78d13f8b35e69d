export const german = `
i: ich
me: mich mir mi
my: mein meine meinen meiner meines meinem meins mei
you: sie ihnen ihr euch du dich dir
your: ihre ihren ihrer ihres ihrem euer eure euren eurer eurem dein deine deinen deiner deinem
we: wir
our: uns unser unsere unseren unserer unserem
the: der die das den dem des
a: ein eine einen einem einer eines nen ne
and: und sowie samt inkl inklusive
or: oder bzw
of: von vom
in: in im bei beim drin
on: auf an am
to: zu zum zur nach
for: für fürs
with: mit
from: aus
about: über zu
without: ohne
not: nicht nie niemals nix
no: kein keine keinen keiner keinem keinerlei
no longer: nimmer
more: mehr weitere weiteren
also: auch
only: nur
if: wenn falls sofern ob soweit solange
because: weil denn da
but: aber sondern
that: dass daß
who: wer wen wem
what: was welch* wat
where: wo woher wohin woran
how: wie
why: warum wieso weshalb
when: wann
please: bitte
hello: hallo moin servus grüezi tach hi guten
dear: sehr geehrte* liebe lieber liebes werter
thanks: danke vielen dank merci
regards: gruß grüße grüßen grüsse grüssen mfg vg lg herzlich*
is: ist sind bin seid war waren sei
are: werden wird
was: wurde wurden worden hatte hatten
have: habe hab habt haben hat hast
can: kann können könnt kannst könnte könnten könntet könnten
may: darf dürfen dürft dürfte
must: muss müssen müsst sollen sollt soll sollte
would like: möchte möchten hätten gern gerne
want: will wollen wollt wünsch* woll*
i request: beantrage ersuche erbitte
request: antrag anfrage ersuch* begehren bitt* aufforder* fordere fordern forder* verlang*
i demand: untersage verbiete
know: wissen wisst weiß weiss erfahren einsehen einblick einsicht sehen
tell: mitteilen mitteilung teilen teilt sagt sagen bescheid nennen
information: info* angaben auskünfte
access to data: auskunft auskunftsrecht* auskunftsanspruch*
data access request: auskunftsersuchen datenauskunft selbstauskunft auskunftsbegehren auskunftsantrag auskunftsverlangen
overview: übersicht aufstellung auflistung
copy: kopie* abschrift*
data: daten datensatz datensätze personendaten
personal: personenbezogen* persönlich* bezogen*
concerning: betreffend* betrifft betreffen bezüglich
customer data: kundendaten kundenkartei kundendatei stammdaten kontaktdaten
records: unterlagen akte akten kartei bestand datenbank* archiv* verteiler mailverteiler
system: system* computer*
account: konto kundenkonto nutzerkonto benutzerkonto account* gästekonto gastkonto zugang login
profile: profil* nutzerprofil
hold: gespeichert* speicher* hinterlegt* aufbewahr* bewahr* erfasst* vorliegen vorliegt vorhanden liegen liegt
delete: lösch* entfern* vernicht* tilg*
deleted: gelöscht* entfernt* vernichtet*
deletion: löschung* löschantrag* löschbegehren kontolöschung datenlöschung vergessenwerden
delete data: datenlöschung
correct: berichtig* korrigier* ausbesser* richtigstell* richtig* stimmt
change: änder* aender* geänder* tausch* ersetz* aktualisier*
wrong: falsch* fehler* unwahr unrichtig* veraltet* fehlerhaft*
object: widerspreche widersprech*
objection: widerspruch widersprüche einspruch
withdraw: widerrufe widerruf* zurückzieh* zurücknehm* nehme ziehe zurück
consent: einwilligung* zustimmung* erlaubnis einverständnis* zugestimmt* eingewilligt erlaubt zustimm*
stop: aufhören einstellen eingestellt einstellt unterlass* unterlassen hören stopp*
unsubscribe: abmeld* abbestell* austrag* abgemeldet
newsletter: newsletter* rundbrief* rundmail* infomail*
marketing: werbung werbe* reklame werbezweck* direktwerbung kataloge marktforschung marketing*
mails: mails
email: mail email* mailadresse mailanschrift
restrict: einschränk* eingeschränkt sperr* gesperrt* beschränk*
freeze: einfrier*
processing: verarbeit* verwend* nutzung nutz* auswert* auswertung benutz* weiterverarbeit*
share: weitergeb* weitergabe* weitergegeben* übermittelt* empfänger* dritte* partner* gebt
transfer: übertrag* mitnehm* mitzunehmen umzieh* wechsle export*
portability: datenübertragbarkeit* übertragbarkeit datenübertragung datenportabilität
format: format* csv json xml zip
machine readable: maschinenlesbar*
provider: anbieter* dienstleister*
automated: automatis* automatisch* maschinell*
algorithm: algorithm*
decision: entscheid* entscheidung* beschluss*
refused: abgelehnt* verweigert* aussortiert ablehn*
human: mensch* mitarbeiter* sachbearbeiter*
review: prüf* überprüf*
personal profile: profiling
gdpr: dsgvo bdsg datenschutzgrundverordnung dsg revdsg
privacy: datenschutz*
privacy statement: datenschutzerklärung* datenschutzhinweis*
article: art artikel abs
right: recht rechte anspruch
law: gesetz* gesetzlich*
deadline: frist* monatsfrist
complaint: beschwerde* reklamation* reklamier*
data protection authority: datenschutzbehörde aufsichtsbehörde landesdatenschutz*
confirm: bestätig*
answer: antwort* rückmeld*
send: schick* send* zusenden zuschicken übersend* zukommen bereitstell* bereit
give: geben gib gebe
receive: erhalt* bekomm* kriege*
show: zeigen zeigt veröffentlich* posten
photo: foto* bild bilder bildes aufnahme* video* kamera*
conversation: gespräch* telefonaufzeichnung* aufzeichnung* chatverl* chats telefonnotiz*
name: name namen vorname* nachname* familienname*
address: adresse* anschrift* wohnort
phone: telefon* nummer handynummer handy mobilnummer rufnummer geburtsdatum geburtsjahr
bank details: bankverbindung kontonummer kontodaten
customer: kunde kunden kundin kundinnen
order: bestell* auftrag aufträge sammelbestellung
bought: gekauft kauf kaufe käufe einkäufe einkauf
parcel: paket* lieferung* sendung* zusendung zustell*
delivery: liefer* versand* verschick* lieferzeit*
invoice: rechnung* mahnung* beleg
price: preis* kostet kosten angebot* euro
payment: zahlung* bezahl* überweis* zahl*
refund: erstatt* rückerstatt* geld
print: druck* gedruckt* filament* düse*
color: farbe* farben schwarz weiß rot blau grün
material: material*
file: datei* stl modell* zeichnung* entwürfe entwurf* hochgeladen* hochlad*
broken: kaputt defekt gebrochen
click: klick*
here: hier
link: link
now: jetzt
everything: alles alle allen sämtliche* gesamte* vollständig* komplett* sonst* überall
anything: etwas irgend*
son: sohn* tochter mutter vater mann frau kind kinder
client: mandant*
behalf: namens auftrag vollmacht*
lawyer: rechtsanw* anwalt* anwält*
website: website webseite* homepage seite shop webshop blog
job: bewerbung* bewerbungsunterlagen lebenslauf
month: monat* woche* tage tagen
year: jahr*
today: heute gestern morgen
call: anruf* angerufen anzurufen ruft
write: schreib* geschrieben
thing: sache sachen ding* figur vase lampe
holiday: urlaub abwesen*
contract: vertrag*
purchase contract: kaufvertrag* kaufpreis*
withdraw from the contract: rücktritt widerrufsrecht
discount: rabatt* ausverkauf rabattcode gutschein*
it: es
as: als
before: vor bevor
until: bis
under: unter
make: machen macht gemacht mache tun
take: nimmt
out: rausnehmen
settings: einstellung einstellungen
message: nachricht* mitteilungen
within: innerhalb innert binnen spätestens
hours: stunden uhr minuten
folder: ordner
still: noch immer
already: schon bereits
new: neu neue neuer neuen neues
old: alt alte alten alter
attached: anbei anhang anlage beiliegend*
warranty: garantie gewährleistung
replacement: ersatz
cart: warenkorb
webinar: webinar seminar
invitation: einladung* einladen
appointment: termin*
question: frage fragen
directly: direkt
need: brauch* benötig*
said: gesagt sagte mitgeteilt
called: heiße heißt heisse
given: gegeben gemacht eingegeben
once: einmal zweimal dreimal
stands: steht stehen stand
live: wohne wohnen wohnt umgezogen
we look for: suchen suche
security: sicherheit*
activity: aktivität*
mailbox: postfach
activate: freischalt* aktivier*
participation: teilnahme teilnehm*
opening hours: öffnungszeit*
take: nehmt nehmen nimmt
out: raus
`
