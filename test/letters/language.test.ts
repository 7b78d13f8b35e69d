import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/letters/language.ts'

const DUTCH = `verwijder mijn gegevens aub
graag mijn account verwijderen
Haal mijn foto's weg.
uitschrijven
AVG verzoek
schrijf mij uit
stop met mailen
ik wil weg bij jullie
wis alles
account opheffen svp
Geen reclame meer!
inzage graag
welke info hebben jullie over mij
hoi ff vraagje, kan mijn acc weg?
verwijdr mijn gegevns
gegeevens verwijdeern a.u.b.
Ik beroep mij op mijn right to be forgotten (GDPR).
Hi, kunnen jullie mijn account deleten? thx
Please, haal mij van de mailinglist
Ik maak bezwaar tegen profiling en direct marketing
mijn naam is verkeerd gespeld: het is Müller
gij moogt mijn gegevens nie meer gebruiken
niet meer bellen
Waar blijft mijn pakketje?
recht van inzage
toestemming ingetrokken
Graag export van mijn data in JSON
dataportabiliteit
Under article 17 GDPR you must delete personal data. Graag al mijn gegevens wissen.
opt-out graag
vergeet mij`

const ENGLISH = `pls delete my data
delete my account
remove me
unsubscribe
GDPR request
what do you know about me
send me my file
stop emailing me
I object
no more marketing
subject access request
my name is spelt wrong
pls delte my acount
delet my acc asap thx
i want to see wat u have on me
wher is my order
kindly erase my details from your database
opt out
freeze my data
human review please
I withdraw my consent
Hello, I lived in Utrecht, Dorpsstraat 1, please update my address
With reference to the AVG (Algemene verordening gegevensbescherming) I would like to see my data.
Can somebody of flesh and blood look at this
dont contact me anymore
Piet Jansen here. Forget about me.`

const OTHER = `Bitte löschen Sie meine Daten
Ich möchte Auskunft über meine Daten
Hallo, bitte Konto löschen. Danke
Widerspruch gegen Werbung
Veuillez supprimer mon compte
Je souhaite accéder à mes données personnelles
Supprimez-moi
Por favor, elimine mis datos
Vorrei la cancellazione dei miei dati
Quero apagar a minha conta
Proszę usunąć moje dane
Lütfen verilerimi silin
Vänligen radera mina uppgifter
Slet venligst mine data
Пожалуйста, удалите мои данные
请删除我的数据
يرجى حذف بياناتي`

describe('the language of a letter', () => {
  it.each(DUTCH.split('\n'))('is Dutch: %s', (text) => {
    expect(languageOf(text)).toBe('nl')
  })

  it.each(ENGLISH.split('\n'))('is English: %s', (text) => {
    expect(languageOf(text)).toBe('en')
  })

  it.each(OTHER.split('\n'))('is another: %s', (text) => {
    expect(languageOf(text)).toBe('other')
  })

  it.each(['', ' \n ', '12345 678', '!!!', 'https://example.com/delete-my-data'])(
    'is none that we write in where nothing is said: %j',
    (text) => {
      expect(languageOf(text)).toBe('other')
    },
  )

  it('is that of the request where a law is quoted in another', () => {
    const law =
      'The data subject shall have the right to obtain from the controller the erasure of personal data.'
    expect(languageOf(`${law}\n\nGraag wil ik daarom dat jullie mijn gegevens verwijderen.`)).toBe(
      'nl',
    )
    const wet =
      'De betrokkene heeft het recht van de verwerkingsverantwoordelijke wissing te verkrijgen.'
    expect(languageOf(`${wet}\n\nSo I want you to delete my personal data, please.`)).toBe('en')
  })

  it('is the same every time', () => {
    for (const text of [...DUTCH.split('\n'), 'constructor __proto__ toString valueOf']) {
      expect(languageOf(text)).toBe(languageOf(text))
    }
  })
})
