import type { SetupTexts } from './texts.ts'

export const en: SetupTexts = {
  language: 'en',
  welcome:
    'This takes about half an hour. Stop whenever you like with Ctrl-C: your answers are kept, and griffier setup goes on from there.',
  resumed: 'Going on from where you stopped.',
  left: 'Your answers are kept. Go on with: griffier setup',
  ask: {
    shop: 'What is the shop called? It stands in every reply.',
    website: 'What is the address of its website?',
    mailbox: 'Which mailbox is griffier to watch?',
    colleague: 'Who works that mailbox? Write it as Jan de Vries <jan@example.nl>',
    another: 'Is there another colleague?',
    digestAt: 'At what time is the daily digest to come?',
    recipients:
      'Replies name the systems that hold personal data (the webshop, Mollie, PostNL …). griffier knows those of J3D Prints.',
    keep: 'Keep those',
    writeOut: 'Write them into the settings, so that I can change them',
    tenantId: 'Directory (tenant) ID',
    clientId: 'Application (client) ID',
    objectId:
      'Object ID of the enterprise application (Enterprise applications, griffier, Overview). Leave it empty to fill it in later.',
    overwrite: (file) => `${file} is there already. Replace it? The old one is kept beside it.`,
    granted: 'Have you done this? Then the connection can be tried.',
  },
  wrong: {
    empty: 'Something is needed here.',
    address: 'This is not an e-mail address.',
    colleague: 'Write a name and an address, as in Jan de Vries <jan@example.nl>',
    time: 'Write a time such as 08:30',
    id: 'Copy the ID from Entra; it looks like 3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f',
  },
  madeCertificate: (file, cer) =>
    `A certificate was made. ${file} holds the private key and stays on this machine; ${cer} is for Entra.`,
  keptCertificate: (file) => `${file} is there already and stays as it is.`,
  thumbprint: (thumbprint, until) => `Thumbprint ${thumbprint}, valid until ${until}`,
  register: (cer) => [
    'In Microsoft Entra (https://entra.microsoft.com), as an administrator:',
    '1. Open App registrations and choose New registration. Call it griffier, leave the rest as it is, and register.',
    `2. Open Certificates & secrets, then Certificates, and upload ${cer}. The thumbprint must be the one above.`,
    '3. Add no permission under API permissions: those would open every mailbox of your organisation.',
    '4. Copy the two IDs that stand on the Overview.',
  ],
  grant: [
    'Let griffier into this one mailbox: run this in PowerShell, as an Exchange administrator.',
    'If need be, first: Install-Module ExchangeOnlineManagement',
  ],
  afterGrant: [
    'The last command must show InScope True three times. A change can take an hour or more to work.',
    'Was consent ever given to these permissions in Entra? Revoke it: Enterprise applications, griffier, Permissions.',
    'Grants add up: as long as the tenant-wide one stands, the scope restricts nothing.',
  ],
  written: (file) => `The settings are written to ${file}.`,
  checking: 'Now everything is tried:',
  well: 'All is well. See first what griffier would do: griffier dry-run --since DATE. Then start it: griffier start',
  unwell:
    'Not everything is well yet. Fix what is said above; rights in Exchange can take an hour. Then try again: griffier check',
}
