export const french = `
i: je j
me: me m moi
my: mon ma mes mien mienne miens miennes
you: vous tu te toi
your: votre vos ton tes
we: nous on
our: notre nos
the: le la les l
a: un une
and: et ainsi
or: ou
of: de du des d
in: dans en chez
on: sur
to: à au aux
for: pour afin
with: avec
from: depuis
by: par
without: sans
not: ne n pas rien
never: jamais
no: aucun aucune ni
more: plus davantage
also: aussi également
if: si
but: mais
that: que qu
who: qui
what: quel* quoi lesquel* laquelle
how: comment combien
why: pourquoi raison*
when: quand
please: svp stp veuillez prie plaît plait gré
thanks: merci
hello: bonjour bonsoir salut slt coucou
dear: madame monsieur cher chère chers mesdames messieurs
regards: cordialement salutations bien bonne sentiments agréer
is: est suis sommes êtes sont être soit soient
will: sera seront serez sera ferez
was: été était étaient
have: ai as avez ont avons avoir ayez avais aviez avait
hold: gardez conserv* détenez détenu* détenir stock* enregistr* enregistrement* sauvegard* tenez possédez figurent
can: peut pouvez puis peux peuvent puisse pourrait
could: pourriez pourrais pouvoir
must: devez doit dois faut devoir
want: veux voulez veut
would like: voudrais souhait* aimerais désire désirons
i request: sollicite réclame exige
request: demand* requête sollicit*
know: savoir savez connaître connaitre
see: voir consulter
tell: dire dites indiqu* préciser précisez
information: information* renseignement* infos info coordonnées
data: données donnée
personal: personnel* caractère
concerning: concernant concernent concerne sujet égard propos
about: autour
access: accès accéder
copy: copie* copies duplicata
records: fichier* dossier* registre* fiche fiches archiv*
system: système ordinateur* logiciel* base
account: compte comptes espace identifiant*
profile: profil*
profiling: profilage
delete: supprim* effac* retir* enlev* détrui* destruction anonymis* radier
deletion: suppression effacement oubli radiation
deleted: supprimés supprimées effacés effacées
correct: corrig* rectifi* correction*
change: modifi* chang* remplac* mise mettre jour
wrong: faux fausse* erron* erreur* inexact* mauvais* mal
object: oppose opposer opposons
objection: opposition
withdraw: retrait retire révoqu* revenir
consent: consent* accord autoris* accepté accepte permission
stop: arrêt* cess* stopp*
unsubscribe: désabonn* désinscri* désinscription
newsletter: newsletter* infolettre*
letter: lettre lettres courrier courriers
marketing: publicit* pub pubs publicitaire* prospection démarch* marketing
email: mail mails email courriel* mél
call: appel* appelez téléphoner
restrict: limit* gel geler gelez bloqu* suspend* restreindre
processing: trait* utilis* usage* exploit* analys* suivi
share: partag* transm* communiqu* destinataire* tiers partenaire* cédé* céder
transfer: transfér* récupér* récupération
portability: portabilité
format: format* csv json xml structuré*
machine: machine
readable: lisible*
provider: concurrent* prestataire* fournisseur*
automated: automatiq* automatis*
algorithm: algorithme* filtre robot
decision: décision*
refused: refus* rejet* annul*
human: humain* humaine* personne*
review: réexamin* examin* contest* vérifi*
gdpr: rgpd cnil
privacy: confidentialité protection
article: article art articles
right: droit droits
law: loi lois conformément
deadline: délai*
complaint: plainte réclamation*
data protection authority: cnil apd
confirm: confirm*
answer: répond* réponse*
send: envoy* adress* parvenir fourni*
give: donn*
receive: recevoir reçois reçu recevez
show: montr* publi* affich* diffus*
photo: photo photos image* vidéo* cliché*
conversation: conversation* enregistrement* échange*
name: nom noms prénom*
address: adresse adresses domicile
phone: téléphon* tél numéro* portable naissance
bank details: bancaire* iban rib
customer: client cliente clients clientèle
order: command*
bought: achat* acheté* achète
parcel: colis paquet envoi
delivery: livr* expédi* transporteur*
invoice: facture*
price: prix devis tarif* coût* € euros
payment: paiement* pay* vers* cotisation
refund: rembours* argent
print: imprim* impression* filament*
color: couleur* vert jaune noir blanc rouge bleu
material: matériau* plastique*
file: stl modèle* plan dessin*
broken: cassé* rayé* abîmé*
click: cliqu* clic
here: ici
now: maintenant
everything: tout tous toute toutes intégralité ensemble totalité partout
son: fils fille mère père mari femme enfant*
client: mandant*
behalf: intérêts mandat procuration
lawyer: avocat*
website: site page blog boutique
job: candidature cv stage entretien
month: mois semaine* jours jour
year: an ans année*
today: hier aujourd
return right: rétractation
contract: contrat*
discount: promo promotion* soldes remise*
this: ce cette ces cet
until: jusqu
after: après
before: avant
within: sous
hours: heures heure
attached: joint jointe joints
note: note notes
list: liste
export: export exporter
import: importer
need: besoin
settings: réglage* préférences paramètres
history: historique
live: habite habitons
message: message*
appointment: rendez rdv
meeting: réunion
offer: offerte offert offre
security: sécurité
old: vieux vieil ancien ancienne
new: nouveau nouvelle nouvelles
free: gratuit*
looking for: cherche cherchons
inform: informer prévenir
missing: manque manquent
`
