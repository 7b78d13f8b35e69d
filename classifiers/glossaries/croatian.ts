export const croatian = `
i: ja ја
me: me mene mi meni ме мени
my: moj moja moje mojih mog mojim moju svoje svojih мој моје мојих
you: vi vas vam ste ви вам вас
your: vaš vaša vaše vaši vašoj vašem vaših ваш ваше
and: i te и
or: ili или
of: od iz
in: u у
on: na на
to: do k
for: za за
with: s sa са
about: o о
not: ne nije nisam nemojte не
never: nikad ništa
more: više
also: također takođe
if: ako
because: jer
but: ali
that: da koji koje да
who: tko ko kome
what: što šta koje kakve које
where: gdje gde odakle
how: kako како
please: molim molimo молим
thanks: hvala хвала
hello: pozdrav dan bok dobar поштовани
dear: poštovani poštovana
regards: lijep srdačan
is: je su biti
was: bio bila bilo
have: imate ima imaju имате
hold: čuva* pohran* čuvate sprem*
can: možete može можете
would like: bih želeo желим
i request: zahtijevam tražim zahtevam захтевам тражим
request: zahtjev* zahtev* захтев*
know: znati znate saznati
tell: recite navedite obavijestite
information: informacij* obavijest* информациј*
data: podatke podaci podataka podacima податке податци подаци података
personal: osobn* ličn* лич*
concerning: odnose tiču
access: pristup*
copy: kopij* preslik* копиј*
records: baz* evidencij* zapis*
account: račun računa nalog* налог*
profile: profil*
delete: izbriš* obriš* brisan* ukloni* uništ* избриш* обриш* брисањ*
correct: isprav* исправ*
change: promijen* promen* izmijen*
wrong: pogreš* netoč* krivo krivi
objection: prigovor* приговор*
object: protivim
withdraw: povlač* povuć* opoziv*
consent: privol* pristan* saglas* suglas*
stop: prestan*
unsubscribe: odjav*
newsletter: newsletter* bilten*
marketing: reklam* oglas* marketing* promid*
email: email* mail*
restrict: ogranič* blokir*
processing: obrad* koris* обрад*
share: proslij* dijel* primatelj* treć*
transfer: prenes* prijenos*
portability: prenosiv*
automated: automat*
decision: odluk* odluč*
human: čovjek* čovek* ljud*
gdpr: gdpr
privacy: zaštit* privatn*
article: člank* članak član čl
right: pravo prava
law: zakon*
deadline: rok*
confirm: potvrd*
answer: odgovor*
send: poša* pošalj* dostavi*
receive: prima* dobiv*
photo: fotograf* slik*
name: ime imena prezime*
address: adres*
phone: telefon* broj* rođen*
customer: kupac kupca
order: narudž* naruč* poruč*
parcel: paket* pošilj*
delivery: dostav* isporu*
invoice: faktur*
price: cijen* cen* ponud*
payment: plaća* plać*
refund: povrat* nov*
print: tisk* isprint* štamp* filament*
color: boj*
file: datotek* fajl* stl model*
everything: sve svih svi све
website: stranic* web* blog*
month: mjesec* mesec* dana
complaint: reklamac* reklamuj*
i have: imam
i want: hoću
i would like: želim htio htjela
i am: sam
i can: mogu
`
