export const turkish = `
i: ben
me: bana beni benden
about me: hakkımda
my: benim
you: siz size sizden sizde
your: sizin bilgilerinizi hesabınız hesabınızı bilgileriniz
and: ve ile
or: veya ya
not: değil atmayın etmeyin göndermeyin
never: asla hiç
no: yok
more: artık daha
also: ayrıca
if: eğer ise
because: çünkü
but: ama fakat
who: kim kime kimlere kimden
what: ne hangi neler
where: nerede nereden
how: nasıl
please: lütfen rica
thanks: teşekkür* sağ
hello: merhaba selam günler
dear: sayın değerli
regards: saygılar* iyi
is: var
hold: sakla* tut* kayıtl* depola* tutuyorsunuz
can: misiniz mısınız musunuz
would like: istiyoruz
i request: talep başvuru ediyorum ederim
request: talep* istek* dilekçe*
know: öğrenmek öğren* bilmek merak
see: görmek
information: bilgi bilgiler bilgileri
my data: verilerim* bilgilerim* verim*
data: veri veriler* verilerin*
personal: kişisel
concerning: ilgili ilişkin
access: erişim*
copy: kopya* suret*
records: kayıtlar* sistem* veritaban*
my account: hesabım* üyeliğim*
account: hesap hesab* hesabın* üyelik*
delete: sil silin* silme* silinme* kaldır* siler*
deleted: silindi silinecek* silinmiş* silinecektir
correct: düzelt*
change: değişt* güncelle*
wrong: yanlış* hatal*
objection: itiraz*
withdraw: geri çek*
my consent: rızam* onayım* iznim*
consent: rıza* onay* izin* açık
stop: durdur*
unsubscribe: abonelik* çıkmak
newsletter: bülten*
marketing: reklam* pazarlama*
email: eposta* mail* mesaj*
call: ara aramayın
restrict: kısıtla* sınırla*
processing: işlen* işle* kullan*
share: paylaş* aktar* üçüncü
transfer: taşı* aktarıl*
automated: otomatik*
decision: karar*
refused: reddedil* ret
human: insan* çalışan*
review: incele*
gdpr: kvkk gdpr
privacy: gizlilik koruma
article: madde*
right: hak hakkı haklar*
law: kanun*
confirm: onayla* doğrula* teyit
answer: cevap* yanıt*
send: gönder* ilet*
receive: aldı* alıyor*
my photo: fotoğrafım* resmim*
photo: fotoğraf* resim*
my name: adım soyadım ismim
name: ad isim soyad*
my address: adresim*
address: adres*
my phone: numaram* telefonum*
phone: telefon* numara*
customer: müşteri*
order: sipariş*
parcel: kargo* paket*
delivery: teslim*
invoice: fatura*
price: fiyat* adet
payment: ödeme*
refund: iade* para
print: baskı* yazıcı* filament*
color: renk* mavi yeşil
file: dosya*
click: tıkla*
everything: bütün tüm hepsi her
son: oğlum* kızım* annem babam
website: site* sayfa*
month: ay hafta* gün
sale discount: kampanya* indirim*
a: bir
for: için
how long: süre kadar
until: kadar
still: hala hâlâ
hour: saat içinde
computer: bilgisayar
again: yeniden tekrar
by: tarafından
question: soru* soruşturma
when: zaman
my request: talebim
list: listeden liste*
suspended: askıya
came: gelmedi geldi
wholesale: toptan
attached: ektedir ekte
i want: istiyorum isterim
i do not want: istemiyorum
`
