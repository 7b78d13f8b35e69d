/**
 * Words that give a language away, most of all its small ones, and for Dutch and English also the
 * words of the shop and of privacy letters, abbreviations and common misspellings included. A word
 * may stand under several languages: it then counts less for each.
 */
export const WORDS: Readonly<Record<string, string>> = {
  nl:
    'de het een en van ik te dat die in is niet zijn op aan met als voor er maar om dan zou wat mijn ' +
    'men dit zo door over ze bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want ' +
    'nog zal me zij nu geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun ' +
    'dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon ' +
    'niets uw iemand geweest andere jij jou jouw jullie we wij hem hij gaat gaan ga komt komen kom wel zeg ' +
    'zegt weet weten wist vind vindt vinden denk denkt laat laten staat staan mag mogen moeten hoef hoeft ' +
    'willen wilt wou kunt kun zullen zult zouden had hadden was wordt werden word geworden doet deed gedaan ' +
    'graag alstublieft alsjeblieft aub svp gelieve hallo hoi beste geachte mevrouw meneer heer dames heren ' +
    'goedendag goedemorgen goedemiddag goedenavond dag groet groeten groetjes vriendelijke hartelijke ' +
    'hoogachtend bedankt dank dankjewel alvast mvg gr verwijder verwijderen verwijderd verwijdert wis wissen ' +
    'gewist wist vernietig vernietigen vergeten vergetelheid gegevens gegeven persoonsgegevens ' +
    'persoonlijke inzage inzien opvragen kopie afschrift overzicht bewaren bewaard bewaart opgeslagen ' +
    'opslaan gebruik gebruiken gebruikt verwerken verwerking verwerkt verwerkingen doorgeven delen gedeeld ' +
    'derden partijen recht rechten artikel wet avg verordening toestemming intrekken trek herroepen bezwaar ' +
    'maak maken maakt gemaakt stop stoppen stopt stopzetten uitschrijven uitgeschreven afmelden afgemeld ' +
    'aanmelden nieuwsbrief nieuwsbrieven reclame aanbiedingen mails mailtjes mailtje berichten bericht ' +
    'wijzig wijzigen gewijzigd aanpassen aangepast verbeteren corrigeren rectificatie verkeerd verkeerde ' +
    'fout foute klopt kloppen juist juiste onjuist naam achternaam voornaam adres postcode woonplaats ' +
    'straat verhuisd verhuizen telefoonnummer geboortedatum klant klanten klantnummer bestelling ' +
    'bestellingen besteld bestellen bestelde bestelnummer ordernummer factuur facturen pakket pakketje ' +
    'levering geleverd leveren verzonden verzending verzenden ontvangen ontvangst retour geld terug betaald ' +
    'betalen betaling kosten prijs korting winkel webshop webwinkel site bestand bestanden printen geprint ' +
    'printje kleur kleuren maat materiaal ontwerp ontwerpen tekening foto fotos beperken beperking ' +
    'bevriezen blokkeren blokkeer opschorten overdragen overdracht overdraagbaarheid meenemen doorsturen ' +
    'machineleesbaar geautomatiseerd geautomatiseerde besluit besluiten beslissing menselijke tussenkomst ' +
    'computer algoritme vraag vragen verzoek verzoeken verzocht antwoord reactie reageren hoor horen binnen ' +
    'dagen weken maand maanden jaar jaren week gisteren vandaag morgen eerder later nooit steeds ' +
    'alleen allemaal iedereen niemand ergens nergens waarom waar wanneer welke welk hoeveel helemaal ' +
    'eigenlijk gewoon even snel spoedig mogelijk zsm sowieso misschien volgens via tussen tijdens sinds ' +
    'vanaf zoals indien terwijl zodat zodra namens betreft betreffende onderwerp inzake bijlage ' +
    'bijgevoegd zie hierbij hiermee daarmee daarom daarna hiervan ervan erop ermee eruit jullie bedrijf ' +
    'account profiel wachtwoord inloggen mail mailadres emailadres stuur sturen gestuurd toegestuurd haal ' +
    'halen gehaald schrijf schrijven geschreven lees lezen gelezen kreeg krijg krijgen gekregen heb nodig ' +
    'zoon dochter vader moeder man vrouw kind overleden kinderen ongevraagd ongevraagde ongewenste spam ' +
    'gebeld bel bellen lastig vallen gevallen slecht goed mooi leuk nieuw nieuwe oud oude laatste eerste ' +
    'tweede twee drie vier vijf tien elke iedere ieder alle beide zelfde verder verdere bevestiging ' +
    'bevestigen bevestigt termijn wettelijke wettelijk dossier databank systeem systemen klantenbestand ' +
    'beroep beroepen ingetrokken dataportabiliteit gegevensbescherming mailinglijst weg vergeet vergeten ' +
    'mn ff effe ni nie ge gij uwe amai kweet kben kheb tis wou ookal',
  en:
    'the of and to a in is it you that he was for on are with as i his they be at one have this from or had ' +
    'by not but what some we can out other were all there when up use your how said an each she which do ' +
    'their time if will way about many then them would like so these her long make thing see him two has ' +
    'look more day could go come did my sound no most number who over know than call first people may down ' +
    'been now find any new work part take get place made where after back only me our under why ' +
    'am does doing done dont don’t doesnt didnt isnt wont cant can’t im i’m ive i’ve id i’d youre you’re its it’s ' +
    'because before being between both during few further here into itself just myself nor off once same ' +
    'should such through too until very while whom yourself yours mine ours shall must might never ever ' +
    'always still again already yet also please pls plz hello hi hey dear sir madam regards kind best ' +
    'sincerely thanks thank cheers thx delete deleted deleting deletion erase erased erasure remove removed ' +
    'removal wipe forget forgotten right rights data personal information info details records record ' +
    'request requests requested requesting want wants wanted wish would copy access hold holding held keep ' +
    'keeping kept store stored storing share shared sharing third parties party process processing ' +
    'processed article gdpr law legal under consent withdraw withdrawn withdrawing withdrawal object ' +
    'objection objecting stop stopped stopping unsubscribe unsubscribed newsletter newsletters marketing ' +
    'advertising emails email e-mails messages message spam mailing list change changed correct corrected ' +
    'correction wrong incorrect mistake spelled misspelled spelling name surname address postcode moved ' +
    'phone customer order orders ordered invoice parcel package delivery delivered deliver shipping shipped ' +
    'received receive refund money paid pay payment price discount shop store website file files print ' +
    'printed printing colour color size material design drawing photo photos picture pictures restrict ' +
    'restriction freeze frozen block suspend hold transfer transferred portability export machine readable ' +
    'format automated decision decisions human computer algorithm profiling question questions answer reply ' +
    'respond response within days weeks month months year years week yesterday today tomorrow earlier later ' +
    'nothing something anything everything everyone nobody somewhere anywhere whatever quite really actually ' +
    'just soon possible asap maybe perhaps since without regarding concerning subject attached attachment ' +
    'hereby therefore however company account profile password login log sign signed send sent sending wrote ' +
    'write written read got gave give given need needs needed son daughter father mother husband wife child ' +
    'children passed away died unwanted unsolicited called phone annoying bad good nice great old last ' +
    'second three four five ten every whole confirm confirmation confirmed deadline statutory file system ' +
    'systems database buy bought purchase purchased close closed closing tell told let lets longer anymore ' +
    'regards using used uses user agree agreed trying tried try problem help happy love u ur r wanna gonna ' +
    'gotta lemme yall ya mate subject dsar sar spelt pics pic opt',
  de:
    'der die das und ist nicht ich sie es ein eine einen einem einer zu den dem des mit auf für von im sich ' +
    'auch als an aus bei nach wie wir ihr ihre ihren ihrer mir mich mein meine meinen meiner meinem dass ' +
    'daß wenn aber oder war haben habe hat hatte sind wird werden wurde kann können bitte danke sehr geehrte ' +
    'damen herren hallo guten tag grüße grüßen freundlichen freundliche löschen löschung gelöscht daten ' +
    'personenbezogenen personenbezogene auskunft möchte möchten ihnen über noch nur schon mehr keine kein ' +
    'keinen um so bis zum zur vom beim diese dieser dieses diesen bestellung rechnung konto kunde newsletter ' +
    'widerspruch widerrufe einwilligung gemäß dsgvo recht verarbeitung gespeichert welche was wer wo warum ' +
    'jetzt sofort hiermit erhalten schicken senden antwort frist unter gegen durch ohne weil da dann doch ' +
    'mal etwas alle alles andere anderen jahr wochen lieferung paket falsch abbestellen abmelden werbung adresse geändert ändern',
  fr:
    'le la les de des du un une et est je vous nous il elle ils elles ne pas que qui dans pour sur avec ce ' +
    'cette ces mon ma mes votre vos notre nos au aux en par plus mais ou où donc si comme être avoir ai as a ' +
    'avez ont suis êtes sont été faire fait peut pouvez voudrais souhaite veuillez merci bonjour madame ' +
    'monsieur cordialement salutations supprimer suppression données personnelles compte droit accès ' +
    'effacer demande demander toutes tous tout toute concernant commande facture colis livraison adresse ' +
    'nom quelles quels quel quelle me moi y se son sa ses leur leurs lettre consentement retire opposition ' +
    'oppose traitement conformément article rgpd délai réponse recevoir envoyer svp plait plaît désinscription désabonner supprimez jamais ' +
    'toujours bien très aussi encore depuis avant après sans chez entre mois jours',
  es:
    'el la los las de del un una unos y es en que no se por con para su sus lo le les al como más pero o ya ' +
    'muy sin sobre este esta estos estas mi mis me te nos usted ustedes yo ha he han hay ser estar está son ' +
    'fue tiene tengo quiero quisiera deseo solicito eliminar borrar supresión datos personales cuenta ' +
    'derecho acceso todos todas todo gracias hola buenos días estimado estimados señor señores saludos ' +
    'atentamente pedido factura correo dirección nombre favor si cuando donde qué cuál cuáles porque ' +
    'también hasta desde entre información conforme artículo rgpd consentimiento tratamiento',
  it:
    'il lo la i gli le di del della dei delle un una uno e è in che non si per con su mi ma come più sono ' +
    'ho hai ha abbiamo avete hanno essere avere mio mia miei mie vostro vostra vostri vorrei chiedo richiedo ' +
    'cancellare cancellazione dati personali account diritto accesso tutti tutte tutto grazie buongiorno ' +
    'gentile gentili signori saluti cordiali distinti ordine fattura indirizzo nome questo questa questi ' +
    'anche da dal dalla al alla nel nella sul sulla quali quale cosa perché prego ricevere inviare secondo',
  pt:
    'o a os as de do da dos das um uma e é em que não se por com para no na nos nas ao meu minha meus minhas ' +
    'seu sua seus vossa vosso eu você vocês tenho tem quero gostaria solicito apagar eliminar dados pessoais ' +
    'conta direito acesso todos todas obrigado obrigada olá bom dia prezados cumprimentos atenciosamente ' +
    'encomenda fatura endereço nome este esta isso mais mas como também muito são foi ser estar',
  pl:
    'i w z na do nie się to jest że o jak ale po co tak za od przez dla czy moje moich mój proszę dane danych ' +
    'osobowych osobowe usunąć usunięcie konto konta dziękuję dzień dobry pozdrawiam szanowni państwo chcę ' +
    'chciałbym chciałabym zamówienie faktura adres które jakie wszystkie moim mnie mi ma są być',
  nordic:
    'och att det som en på är av för med den till inte om jag har de ett var mig min mina mitt ni er era vill ' +
    'kan ska radera ta bort uppgifter tack hej hälsningar og ikke jeg til at af der kan skal vil mine dine ' +
    'deres slette sletning oplysninger tak venlig hilsen hilsner slett opplysninger takk vennlig ønsker ' +
    'gerne venligst vänligen slet alle mit konto personuppgifter personoplysninger beställning bestilling eller från fra',
  tr:
    've bir bu için ile de da ne var yok ben siz biz benim bana beni lütfen merhaba teşekkürler teşekkür ' +
    'ederim verilerimi kişisel silin silinmesini hesabımı istiyorum sipariş fatura adres olarak daha çok ' +
    'kadar gibi ama veya hakkında saygılarımla bilgilerimi bilgi',
  ro:
    'și si în de la cu pe din pentru nu este sunt am ați ati ai a avea aveți aveti care ce că ca să sa ' +
    'mai vă va rog îmi imi mi mă ma meu mea mei mele contul datele despre dumneavoastră voastră ' +
    'mulțumesc multumesc bună buna ziua salut stimată stimate stimă comanda comandat coletul când cand ' +
    'unde cum toate tot dar sau dacă daca fost fi încă inca acum doar aș as doresc vreau puteți puteti ' +
    'trimiteți trimiteti factura prețul pret ajuns primit',
  cs:
    'a je se na že ze v s z do o pro jsem jsou jste aby by byl byla bylo není neni mám mam máte mate ' +
    'prosím prosim dobrý dobry den děkuji dekuji díky diky ahoj zdravím můj muj moje svůj účet ucet ' +
    'údaje udaje všechny všechna vsechna mě mne mi mně vám vas vás váš které ktere jaké jake už uz ještě ' +
    'jeste také take jak kdy kde co tak ale nebo pokud objednávka objednávku zásilka pozdravem som sú ' +
    'ste nie čo ako kedy deň ďakujem dakujem môj moju chcel chcela všetky ešte tiež alebo aké odkiaľ ' +
    'zásielka žiadam žádám',
  hr:
    'i je u na da se su za s od ne nije sam si smo ste bi bih mi me moj moja moje svoj vas vam vaš molim ' +
    'molimo hvala dobar dan pozdrav poštovani postovani koje koji koja kako kada gdje što sta sve ali ' +
    'ili ako još jos prije podatke podataka podaci račun racun narudžba narudzba naručio naručila paket ' +
    'stigao imate želim zelim in ki so pa tudi lahko vse naročilo podatki prosim prosimo lep ker ter pri',
  hu:
    'a az és es hogy nem is van volt egy ez ezt mit meg már mar csak kérem kerem kérjük köszönöm ' +
    'koszonom jó jo napot tisztelt üdvözlettel udvozlettel szeretném szeretnem én rólam adataimat ' +
    'adatokat adatok fiókomat fiók rendelésem rendelés csomag csomagom számla mikor hol mennyi lehet ' +
    'vagy de ha mert önök önöknek minden összes nekem engem cím',
  fi:
    'ja on ei en se että etta minä mina minun te teidän teidan teillä teilla olen olisi voitte voitteko ' +
    'haluan haluaisin pyydän pyydan kiitos hei moi terveisin ystävällisin ystavallisin minusta tietoja ' +
    'tietoni tiedot mitä mita mikä mika kun mutta tai jos vielä viela kaikki tilaus tilaukseni tilini ' +
    'paketti lasku milloin missä missa ole kuin niin myös myos joka sekä',
  et:
    'ja on ei ma mina mu minu te teie see et kas kui või voi aga palun tere aitäh aitah tänan ' +
    'lugupidamisega kõik koik oma mulle mind kohta andmed andmeid andmete konto tellimus pakk kus millal ' +
    'veel pole ole olen soovin tahan saatke ning ka siis kes mida milliseid',
  lv:
    'un ir no uz ar par ka kas nav es man mani mana manu mans jūs jums jūsu lūdzu ludzu paldies labdien ' +
    'sveiki vēlos velos vai kā kur kad visus visu datus dati kontu pasūtījums pasutijums bet arī ari pie ' +
    'līdz vēl vel tiek kādus cieņu',
  lt:
    'ir yra į i iš is su kad ar man mano mane jūs jūsų jums prašau prasau ačiū aciu dėkoju labas laba ' +
    'diena sveiki norėčiau noreciau kaip kada kur bet dar tai visus visi duomenis duomenų duomenys ' +
    'paskyrą paskyros užsakymas uzsakymas pagarbiai apie nuo iki ne nėra kokius kokie siunta turite',
}

/** Dutch and English first; the others only serve to tell that a letter is in neither. */
export const LANGUAGES = Object.keys(WORDS)
