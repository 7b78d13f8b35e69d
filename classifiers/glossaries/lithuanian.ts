export const lithuanian = `
i: aš
me: mane man manęs
my: mano savo
you: jūs jums jus
your: jūsų
and: ir bei
or: ar arba
not: ne nėra
if: jei
that: kad kuris
what: kokie kokius ką kokią
please: prašome
thanks: ačiū dėkoju
hello: sveiki laba diena
dear: gerbiamieji gerbiami
regards: pagarbiai
is: yra
have: turite
hold: saugo* laiko* kaupia*
can: galite gali
i request: reikalauju prašau prašyčiau
request: prašym* reikalav*
know: žinoti sužinoti
information: informacij*
data: duomenys duomenis duomenų
personal: asmens asmenin*
access: prieig* susipažin*
copy: kopij*
account: paskyra paskyrą paskyros
delete: ištrin* pašalin* sunaikin* panaikin*
correct: ištais* pataisy*
change: pakeis*
wrong: neteising* klaid*
objection: prieštarau* nesutinku
withdraw: atšauk* atsiim*
consent: sutikim*
newsletter: naujienlaišk*
marketing: reklam* rinkodar*
email: el paštas pašto
restrict: aprib*
processing: tvark* naudo*
transfer: perkel*
automated: automatin* automatiz*
decision: sprendim*
human: žmog*
gdpr: bdar gdpr reglament*
privacy: apsaug* privatum*
article: straipsn*
right: teis*
send: atsiųs* siųsk* pateik*
photo: nuotrauk*
name: vardas vardą pavard*
address: adres*
phone: telefon* numer*
order: užsakym*
delivery: pristat*
invoice: sąskait*
everything: visus visą viską visi
i want: noriu
i would like: norėčiau pageidauju
i do not want: nenoriu
`
