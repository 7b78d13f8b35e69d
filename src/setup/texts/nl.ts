import type { SetupTexts } from './texts.ts'

export const nl: SetupTexts = {
  language: 'nl',
  welcome:
    'Reken op een halfuur. Met Ctrl-C stopt u wanneer u wilt: wat u hebt ingevuld blijft bewaard, en met griffier setup gaat u verder.',
  resumed: 'We gaan verder waar u gebleven was.',
  left: 'Wat u hebt ingevuld is bewaard. Verdergaan kan met: griffier setup',
  ask: {
    shop: 'Hoe heet de winkel? Die naam staat in elk antwoord.',
    website: 'Wat is het adres van de website?',
    mailbox: 'Welke mailbox moet griffier in de gaten houden?',
    colleague: 'Wie werkt er met die mailbox? Schrijf het als Jan de Vries <jan@example.nl>',
    another: 'Is er nog een collega?',
    digestAt: 'Hoe laat moet het dagelijkse overzicht komen?',
    recipients:
      'In antwoorden staat welke systemen persoonsgegevens bevatten (de webwinkel, Mollie, PostNL …). Die van J3D Prints kent griffier al.',
    keep: 'Die gebruiken',
    writeOut: 'In de instellingen zetten, zodat ik ze kan aanpassen',
    tenantId: 'Map-id (tenant)',
    clientId: 'Toepassings-id (client)',
    objectId:
      'Object-id van de bedrijfstoepassing (Bedrijfstoepassingen, griffier, Overzicht). Laat het leeg als u het later invult.',
    overwrite: (file) => `${file} bestaat al. Vervangen? Het oude bestand blijft ernaast bewaard.`,
    granted: 'Is dit gedaan? Dan kan de verbinding worden geprobeerd.',
  },
  wrong: {
    empty: 'Dit kan niet leeg blijven.',
    address: 'Dit is geen e-mailadres.',
    colleague: 'Geef een naam en een adres, zoals Jan de Vries <jan@example.nl>',
    time: 'Geef een tijd, zoals 08:30',
    id: 'Neem de id over uit Entra; die ziet eruit als 3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f',
  },
  madeCertificate: (file, cer) =>
    `Er is een certificaat gemaakt. In ${file} zit de geheime sleutel: dat blijft op deze machine. ${cer} is voor Entra.`,
  keptCertificate: (file) => `${file} bestaat al en blijft zoals het is.`,
  thumbprint: (thumbprint, until) => `Vingerafdruk ${thumbprint}, geldig tot ${until}`,
  register: (cer) => [
    'In Microsoft Entra (https://entra.microsoft.com), als beheerder:',
    '1. Ga naar App-registraties en kies Nieuwe registratie. Noem haar griffier, laat de rest staan en klik op Registreren.',
    `2. Ga naar Certificaten en geheimen, tabblad Certificaten, en upload ${cer}. De vingerafdruk moet die van hierboven zijn.`,
    '3. Voeg bij API-machtigingen niets toe: daarmee zou elke mailbox van uw organisatie opengaan.',
    '4. Neem van het Overzicht de twee id’s over.',
  ],
  grant: [
    'Geef griffier toegang tot alleen deze mailbox: voer dit uit in PowerShell, als Exchange-beheerder.',
    'Zo nodig eerst: Install-Module ExchangeOnlineManagement',
  ],
  afterGrant: [
    'Bij de laatste opdracht moet drie keer InScope True staan. Het kan een uur of langer duren voor een wijziging werkt.',
    'Is er in Entra ooit toestemming gegeven voor deze machtigingen? Trek die in: Bedrijfstoepassingen, griffier, Machtigingen.',
    'Rechten tellen op: zolang de toestemming voor de hele organisatie er staat, beperkt het bereik niets.',
  ],
  written: (file) => `De instellingen staan in ${file}.`,
  checking: 'Nu wordt alles geprobeerd:',
  well: 'Alles is in orde. Kijk eerst wat griffier zou doen: griffier dry-run --since DATUM. Daarna starten: griffier start',
  unwell:
    'Nog niet alles is in orde. Verhelp wat hierboven staat; rechten in Exchange kunnen een uur op zich laten wachten. Probeer het dan opnieuw: griffier check',
}
