export const latvian = `
i: es
me: mani man mani mums manis
my: mans mana mani manus manas savu savus
you: jūs jums jūsu
your: jūsu
and: un
or: vai
not: ne nav nevēlos
if: ja
that: ka kas
what: kādi kādus ko kādas
please: lūdzu lūdzam
thanks: paldies
hello: labdien sveiki
dear: cienījamie godātie
regards: cieņu
is: ir
hold: glabā* uzglabā*
can: varat var
i request: pieprasu prasu
request: pieprasīj* lūgum*
know: zināt uzzināt
information: informāc*
data: dati datus datu datiem
personal: person*
access: piekļuv*
copy: kopij*
account: konts kontu konta
delete: dzēs* izdzēs*
correct: labo* izlabo*
change: main*
wrong: nepareiz* kļūd*
objection: iebild* iebilst*
withdraw: atsauc*
consent: piekriš*
newsletter: jaunum*
marketing: reklām* mārketing*
email: epast*
restrict: ierobežo*
processing: apstrād* izmanto*
transfer: pārnes*
automated: automāt* automatiz*
decision: lēmum*
human: cilvēk*
gdpr: vdar gdpr regul*
privacy: aizsardz* privātum*
article: pant*
right: tiesīb*
send: nosūt* atsūt*
photo: foto* attēl*
name: vārd* uzvārd*
address: adres*
phone: tālrun* numur*
order: pasūtīj*
delivery: piegād*
invoice: rēķin*
everything: visu visus visi
i want: gribu vēlos
i would like: vēlētos
`
