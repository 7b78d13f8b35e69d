export const polish = `
i: ja
me: mnie mi mną
my: mój moja moje moich moją moim moimi mego mojego mojej mojemu
you: państwo państwu państwa wy was wam pan pani panu ciebie ci
your: wasz wasza wasze waszej waszym waszych swój twoje twój twoją swoje swoich
we: my
our: nasz nasza nasze naszej naszym
and: i oraz a wraz
or: lub czy albo
of: z ze
in: w we
on: na
to: do ku
for: dla
with: z
from: od
about: o
without: bez
not: nie
never: nigdy nic
no: żaden żadnych
more: więcej już
also: też także również
if: jeśli jeżeli gdyby
because: bo gdyż ponieważ
but: ale lecz
that: że żeby aby
who: kto komu
what: co jakie jaki jakich jaka które który
where: gdzie skąd
how: jak
when: kiedy
please: proszę prosze uprzejmie prosimy
thanks: dziękuję dzięki dziękujemy
hello: witam cześć dzień hej
dear: szanowni szanowny szanowna drodzy
regards: pozdrawiam pozdro poważaniem pozdrowienia
is: jest są być
will: zostanie będzie zostaną będą będę będziemy
was: było został została zostało
have: macie mają ma mieć posiada*
hold: przechow* zapisan* przetrzym* zgromadz* gromadz* figuruj*
can: można może możecie mogą mogłby mógłby
could: moglibyście
must: musi trzeba
want: chcemy chce
would like: chciałby
i request: żądam wnoszę domagam wnioskuję
request: wnios* żądan* prośb*
know: wiedzieć wiedzą wiecie dowiedzieć
see: zobaczyć wgląd wglądu
tell: powiedz* wskaz* poinformow* podaj*
information: informac*
data: dane danych danym danymi
personal: osobow*
concerning: dotyczą* dotycz*
access: dostęp dostępu dostępem
copy: kopi*
records: akta kartotek*
system: system* komputer* baza bazie bazy
account: konto konta koncie kont
profile: profil* profilowan*
delete: usuń usuńcie usunąć usunięci* skasow* skasuj* wymaż* wykreśl* zniszcz* usuwa*
deleted: usunięte usunięty usunięta
correct: popraw* sprostow* skoryg*
change: zmien* zmian* zaktualiz* aktualiz*
wrong: błęd* błąd zły złe źle nieprawid* niepoprawn*
object: sprzeciwiam
objection: sprzeciw*
withdraw: cofam cofn* wycof* odwoł*
consent: zgod* zgadza* zgodę
stop: przesta* zaprzesta*
unsubscribe: wypis* rezygn*
newsletter: newsletter* biuletyn*
marketing: reklam* marketing*
email: mail* email
call: dzwon*
restrict: ogranicz* zablok* wstrzym* zamroz*
processing: przetwarza* używa* wykorzyst* analizow*
share: udostępni* przekaz* odbiorc* trzecim windyk*
transfer: przenie* przesłanie
portability: przenoszen*
format: format* csv json
machine: maszynow*
provider: dostawc* drukarn*
automated: automatycz* zautomatyz*
algorithm: algorytm*
decision: decyzj*
refused: odmow* odrzuc*
human: człowiek* ludz* pracownik*
review: sprawdz* rozpatrz*
gdpr: rodo
privacy: prywatnoś* ochron*
article: art artykuł* ust lit
right: praw*
law: ustaw* podstawie
deadline: termin*
complaint: skarg* reklamac* reklamuj*
data protection authority: uodo
confirm: potwierdz*
answer: odpowi*
send: wysł* wysył* przesł* prześl* przesył* wyśl*
give: podać podał* daj*
receive: otrzym* dosta*
show: pokaz* opublik* publik*
photo: zdjęci* fot* wizerun*
conversation: rozmow* nagran* korespondenc*
name: imię imieni* nazwisk*
address: adres*
phone: telefon* numer* urodzeni*
customer: klient*
order: zamów* zamaw*
bought: kupow* kupił* zakup*
parcel: paczk* przesyłk*
delivery: dostaw* kurier*
invoice: faktur*
price: cen* cennik* zł wycen*
payment: płat* płac* zapłac*
refund: zwrot* pieniędz*
print: druk* filament* wydruk*
color: kolor*
material: materiał*
file: plik* stl projekt*
broken: pękł* uszkodz* złam*
click: klik*
here: tutaj tu
everything: wszystk* wszelk* pełn*
son: syn* córk* matk* ojc* mąż żon* dziec*
client: mocodawc*
behalf: imieniu pełnomoc*
lawyer: adwokat* radca
website: stron* facebook* blog* sklep*
month: miesiąc* tygod* dni
year: rok*
contract: umow*
discount: promoc* wyprzedaż* rabat*
they: ich
written: wpisane wpisany wpisał*
live: mieszka
attached: załączniku załączeniu załącz*
question: pytanie zapytanie
looking for: szukam szukamy
offer: ofert*
work: działa działają
new: nowy nowe nowa nowości
only: tylko
period: okres*
source: źródł*
purpose: cel*
internal: wewnętrzn*
within: ciągu
cart: koszyk*
technical: techniczn*
service: usług* serwis*
break: przerwa
logged: logowani* zaloguj*
suspicious: podejrzan*
hours: godz godzin*
were: miało miał
exchange: wymian*
i have: mam miałem miałam
i want: chcę
i would like: chciałbym chciałabym
i can: mogę
i must: muszę
i live: mieszkam
i am: jestem
i bought: kupiłem kupiłam
i ordered: zamawiałem zamawiałam zamówiłem zamówiłam
i got: dostałem dostałam otrzymałem otrzymałam
i gave: dałem dałam podałem podałam
i deleted: usunąłem usunęłam
i do not agree: zgadzam
`
