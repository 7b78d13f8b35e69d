import type { Recipient } from '../cases/recipient.ts'

const name = { nl: 'naam', en: 'name' }
const email = { nl: 'e-mailadres', en: 'e-mail address' }
const address = { nl: 'adres', en: 'address' }
const phone = { nl: 'telefoonnummer', en: 'phone number' }
const orders = { nl: 'bestellingen', en: 'orders' }
// An IP address is personal data (article 4(1), recital 30), whatever the policy of 2021 says of it.
const ipAddress = { nl: 'IP-adres', en: 'IP address' }

const taxTerm = {
  nl: 'facturen en bestellingen zeven jaar, soms tien (belastingwet), de rest tot u uw account opheft',
  en: 'invoices and orders seven years, sometimes ten (tax law), the rest until you close your account',
}

const own = { operator: 'J3D Prints', role: 'shop', contact: 'info@j3dprints.nl' } as const

const usSafeguard = {
  nl: 'de Verenigde Staten, onder het EU-VS-kader voor gegevensbescherming (DPF) en modelcontracten van de Europese Commissie',
  en: 'the United States, under the EU-US Data Privacy Framework and the European Commission’s standard contractual clauses',
}

const OWN_SYSTEMS: readonly Recipient[] = [
  {
    ...own,
    system: {
      nl: 'Webwinkel (WordPress en WooCommerce)',
      en: 'Web shop (WordPress and WooCommerce)',
    },
    categories: [
      name,
      address,
      email,
      phone,
      orders,
      { nl: 'accountgegevens', en: 'account details' },
      ipAddress,
    ],
    purpose: {
      nl: 'uw bestelling en uw account verzorgen',
      en: 'handling your order and your account',
    },
    retention: taxTerm,
  },
  {
    ...own,
    system: { nl: 'Eigen opslag zonder internet', en: 'Our own offline storage' },
    categories: [
      { nl: 'geüploade 3D-modellen', en: 'uploaded 3D models' },
      orders,
      { nl: 'facturen', en: 'invoices' },
    ],
    purpose: { nl: 'printen en onze administratie', en: 'printing and our bookkeeping' },
    retention: {
      nl: 'modellen tot de bestelling en de garantie zijn afgehandeld, facturen zeven jaar, soms tien',
      en: 'models until the order and its warranty are settled, invoices seven years, sometimes ten',
    },
  },
]

const PROCESSORS: readonly Recipient[] = [
  {
    system: { nl: 'Neostrada-hosting en back-ups', en: 'Neostrada hosting and backups' },
    operator: 'Neostrada',
    role: 'processor',
    categories: [
      { nl: 'alles wat in de webwinkel staat', en: 'everything in the web shop' },
      { nl: 'serverlogboeken met IP-adressen', en: 'server logs with IP addresses' },
    ],
    purpose: { nl: 'de webwinkel laten draaien', en: 'keeping the web shop running' },
    retention: {
      nl: 'zolang de webwinkel de gegevens bewaart; een back-up verloopt daarna vanzelf',
      en: 'as long as the web shop keeps the data; a backup expires by itself after that',
    },
    contact: 'neostrada.nl',
  },
  {
    system: 'Microsoft Office (Outlook)',
    operator: 'Microsoft',
    role: 'processor',
    categories: [name, email, { nl: 'wat u ons mailt', en: 'what you write to us' }],
    purpose: { nl: 'met u mailen', en: 'corresponding with you' },
    retention: {
      nl: 'tot uw vraag en wat daarbij hoort is afgehandeld',
      en: 'until your question and all that belongs to it is settled',
    },
    contact: 'privacy.microsoft.com',
    transfer: usSafeguard,
  },
  {
    system: 'Google Analytics',
    operator: 'Google',
    role: 'processor',
    categories: [
      { nl: 'bezochte pagina’s', en: 'pages visited' },
      { nl: 'apparaat en browser', en: 'device and browser' },
      ipAddress,
    ],
    purpose: { nl: 'zien hoe de website wordt gebruikt', en: 'seeing how the website is used' },
    retention: { nl: 'hooguit 14 maanden', en: '14 months at most' },
    contact: 'policies.google.com/privacy',
    transfer: usSafeguard,
  },
]

// Mollie and PostNL decide for themselves what they do with the data (their own statements say so):
// 'recipients', not 'processors' as the policy has it.
const RECIPIENTS: readonly Recipient[] = [
  {
    system: { nl: 'Mollie-betalingen', en: 'Mollie payments' },
    operator: 'Mollie',
    role: 'recipient',
    categories: [name, email, { nl: 'betaalgegevens', en: 'payment details' }, ipAddress],
    purpose: { nl: 'uw betaling afhandelen', en: 'handling your payment' },
    retention: {
      nl: 'zolang de regels voor betaaldiensten dat vragen; Mollie bepaalt dat zelf',
      en: 'as long as the rules for payment services require; Mollie decides this itself',
    },
    contact: 'mollie.com/privacy',
  },
  {
    system: { nl: 'PostNL-bezorging', en: 'PostNL delivery' },
    operator: 'PostNL',
    role: 'recipient',
    categories: [name, address, email, phone],
    purpose: { nl: 'uw pakket bezorgen', en: 'delivering your parcel' },
    retention: {
      nl: 'zolang PostNL dat voor bezorging en klachten nodig heeft; PostNL bepaalt dat zelf',
      en: 'as long as PostNL needs it for delivery and complaints; PostNL decides this itself',
    },
    contact: 'postnl.nl/privacy-verklaring',
  },
]

/**
 * Who holds personal data at J3D Prints, after its privacy policy of 2021 and corrected where that
 * slips; the retention terms that the policy leaves open are examples for the shop to check.
 */
export const J3D_RECIPIENTS: readonly Recipient[] = [...OWN_SYSTEMS, ...PROCESSORS, ...RECIPIENTS]
