export const italian = `
i: io sottoscritt*
me: me mi
my: mio mia miei mie
you: voi vi ve lei tu ti
your: vostro vostra vostri vostre suo sua suoi sue tuo tua tuoi tue
we: noi ci
our: nostro nostra nostri nostre
the: il lo la i gli le l
a: un uno una
and: e ed nonché
or: o oppure
of: di del dello della dei degli delle dell d
in: in nel nella nei nelle nello nell
on: su sul sulla sui sulle sullo
to: a al alla ai alle allo all ad
for: per
with: con
from: da dal dalla dai dalle dall
without: senza
not: non niente
never: mai
no: nessun* né
more: più
also: anche inoltre
if: se qualora
but: ma
that: che
who: chi
what: quali quale cosa
where: dove
how: come
when: quando finché
please: favore prego cortesemente prega preghiamo
thanks: grazie
hello: ciao buongiorno buonasera salve
dear: gentile gentili spettabile spett egregi*
regards: saluti cordiali distinti
is: è essere sia siano
will: verrà verranno sarà saranno
was: stato stata stati state
have: avete ha hanno avere abbiamo hai
hold: conserv* detenete archivi* memorizz* registrat* tenete custod* risulta risultano
can: potete può possono puoi
could: potreste potrebbe potrei
must: dovete deve
want: vogliamo
would like: desider*
i request: chiedo richiedo esigo pretendo
request: richiest* istanza chied* richied*
know: sapere sapete conoscere conoscenza
see: vedere
tell: dite ditemi dire indicar* indicazione comunicatemi fatemi
information: informazion* info
data: dati dato
personal: personal*
concerning: riguard* riferiti relativi riguardo conto
access: accesso accedere ostensione
copy: copia copie
records: archivio registro registri fascicolo
system: sistema* computer banca
account: account conto utenza registrazione
profile: profil* profilazione
delete: cancell* elimin* rimoz* rimuov* rimoss* togli* tolta distrugg* tolto
deletion: cancellazione oblio deindicizzazione eliminazione
deleted: cancellati cancellate eliminato eliminati cancellato
correct: corregg* rettific* correzion*
change: modific* cambi* aggiorn*
wrong: sbagliat* errat* error* inesatt*
object: oppongo oppone opporre
objection: opposizione
withdraw: revoc* ritir*
consent: consens* autorizz* permesso
stop: cessare smett* interromp* cess*
unsubscribe: disiscri* disiscrizione
newsletter: newsletter*
marketing: pubblicit* marketing commercial*
email: email mail posta
call: telefonat* chiam*
restrict: limit* blocc* sospend*
processing: tratt* trattamento utilizz* us* elabor* analizz*
share: condivi* comunicazione ced* destinatar* terz* cedut*
transfer: trasfer* passarli trasmett*
portability: portabilità
format: formato formati csv json strutturato
machine: macchina
readable: leggibile
provider: fornitore* servizio
automated: automatic* automatizz*
algorithm: algoritm*
decision: decision*
refused: rifiut* negat* respint*
human: uman* operatore persona persone
review: valutazione rivedere riesam* contest* verific*
gdpr: gdpr regolamento
privacy: privacy protezione
article: articolo art articoli
right: diritto diritti
law: legge sensi
deadline: termine entro giorni
complaint: reclamo
data protection authority: garante
confirm: conferm*
answer: rispo* risposta
send: invi* mand*
give: fornit* dare
receive: ricev*
show: mostr* pubblic* compare
photo: foto fotografia* immagin* video
conversation: registrazioni conversazion* chat
name: nome nomi cognome
address: indirizz* residenza domicilio
phone: telefon* numero numeri cellulare nascita
bank details: bancari* iban
customer: cliente clienti
order: ordin*
bought: comprat* acquist*
parcel: pacco pacchi
delivery: consegn* spedi* corriere
invoice: fattur*
price: prezz* preventivo quotazione costo costerebbe euro
payment: pagament* pag*
refund: rimbors* reso restituire
print: stamp* filament*
color: colore colori bianco nero
file: file stl modell* disegn*
broken: rott*
click: clic*
here: qui
now: subito adesso ora
everything: tutto tutti tutte tutta
son: figlio figlia madre padre marito moglie
client: assistito assistita
behalf: delega
lawyer: avvocat* avv
website: sito pagina blog negozio
job: candidatura curriculum cv colloquio
month: mese mesi settiman*
year: anno anni
today: oggi ieri
contract: contratto contratti
return: recesso
discount: sconti sconto offerta offerte promo promozion*
this: questo questa questi
still: ancora
technical: tecnici tecniche
datasheet: scheda
old: vecchi vecchia vecchio
once: volta
new: nuovo nuova
source: fonte origine
need: serve servono
help: aiut*
guide: guida evento
information statement: informativa
portal: portale
action: azione
mailbox: casella
expires: scade* scadere
credentials: credenziali
written: scritto
live: abitiamo
how much: quanto
stuck: fermo
i have: ho
i am: sono
i can: posso
i must: devo
i want: voglio
i would like: vorrei gradirei volevo
i live: abito
i wish: desidero
`
