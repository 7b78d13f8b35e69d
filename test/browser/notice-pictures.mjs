// Pictures of what staff get by mail, to look at: npm run pictures [-- FOLDER]. Those in the README are
// its digest-en.png and overdue-en.png.
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const DIST = new URL('../../dist/src/', import.meta.url)
const { composeDigest } = await import(new URL('notices/digest.js', DIST))
const { composeReminder } = await import(new URL('notices/reminder.js', DIST))
const { STAFF_COMMANDS, commandWord } = await import(new URL('cases/staff-command.js', DIST))

const TODAY = '2026-12-01'
const SYSTEMS = [
  { name: 'WooCommerce', role: 'shop' },
  { name: 'Neostrada', role: 'processor' },
  { name: 'Mollie', role: 'recipient' },
  { name: 'PostNL', role: 'recipient' },
]
const LINK = 'https://outlook.office365.com/owa/?ItemID=AAMk'

const person = (language) => ({
  language,
  staffName: language === 'nl' ? 'Jan de Vries' : 'Emma Clarke',
  shopName: 'J3D Prints',
  todayOn: TODAY,
  token: 'G-preview',
})

function item(language, more) {
  return {
    caseNumber: 'P-2026-0042',
    reason: 'opened',
    rights: ['access'],
    receivedOn: '2026-11-25',
    dueOn: '2026-12-24',
    legalLimitOn: '2026-12-28',
    daysLeft: 23,
    dueBecause: [
      language === 'nl'
        ? '30 dagen na woensdag 25 november is Kerstmis; daarom werken we toe naar donderdag 24 december.'
        : '30 days from Wednesday 25 November is Christmas Day; moved back to Thursday 24 December.',
    ],
    draft: { occasion: 'acknowledge', link: LINK },
    letterLink: LINK,
    systems: SYSTEMS,
    words: STAFF_COMMANDS.map((word) => commandWord(language, word)),
    ...more,
  }
}

const line = (number, rights, daysLeft, more = {}) => ({
  caseNumber: `P-2026-00${number}`,
  rights,
  dueOn: new Date(Date.parse(TODAY) + daysLeft * 86_400_000).toISOString().slice(0, 10),
  daysLeft,
  daysInAll: 30,
  letterLink: LINK,
  draft: undefined,
  ...more,
})

const near = (mark, right, confidence) => ({
  mark,
  right,
  confidence,
  receivedOn: '2026-11-27',
  letterLink: LINK,
})

const NOTICES = {
  opened: (language) =>
    composeReminder({ ...person(language), confirmations: [], items: [item(language)] }),
  overdue: (language) =>
    composeReminder({
      ...person(language),
      confirmations: [{ caseNumber: 'P-2026-0038', done: 'taken' }],
      items: [
        item(language, {
          reason: 'overdue',
          rights: ['erasure'],
          dueOn: '2026-11-27',
          legalLimitOn: '2026-11-30',
          daysLeft: -4,
          dueBecause: [],
          draft: { occasion: 'grant', link: LINK },
        }),
      ],
    }),
  digest: (language) =>
    composeDigest({
      ...person(language),
      reminders: [],
      overdue: [line(31, ['erasure'], -4)],
      dueSoon: [line(34, ['access', 'rectification'], 3), line(35, ['objection'], 6)],
      waitingForClick: [
        line(42, ['access'], 23, { draft: { occasion: 'acknowledge', link: LINK } }),
      ],
      unclear: [
        line(43, [], 24, { suspected: [{ right: 'erasure', confidence: 0.31 }], leak: false }),
      ],
      waitingForCustomer: [line(39, ['portability'], 18)],
      newlyIn: [],
      answered: [line(28, ['access'], 9)],
      otherwiseOpen: 2,
      nearMisses: [
        near('N1', 'erasure', 0.14),
        near('N2', 'consent-withdrawal', 0.09),
        near('N3', 'automated-decision', 0.43),
        near('N4', 'access', 0.04),
      ],
      confirmations: [{ caseNumber: 'P-2026-0044', done: 'opened' }],
      lastMonth: {
        month: '2026-11',
        received: 14,
        answered: 11,
        medianDays: 9,
        worstDays: 27,
        late: 1,
        byRight: [
          { right: 'access', received: 8, answered: 6 },
          { right: 'erasure', received: 4, answered: 4 },
          { right: 'objection', received: 2, answered: 1 },
        ],
      },
      health: {
        folders: [
          { name: language === 'nl' ? 'Postvak IN' : 'Inbox', lastReadAt: '08:29' },
          { name: language === 'nl' ? 'Verzonden items' : 'Sent Items', lastReadAt: '08:29' },
        ],
        complaints: [],
        nextDigest: { on: '2026-12-02', time: '08:30' },
      },
    }),
}

const SIGHTS = [
  ...['nl', 'en'].flatMap((language) =>
    Object.keys(NOTICES).map((notice) => ({ notice, language, dark: false, width: 720 })),
  ),
  ...Object.keys(NOTICES).map((notice) => ({ notice, language: 'nl', dark: true, width: 390 })),
]

const folder = resolve(process.argv[2] ?? '.griffier/pictures')
await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const { notice, language, dark, width } of SIGHTS) {
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 600 },
  })
  const page = await context.newPage()
  await page.setContent(NOTICES[notice](language).html)
  const name = [notice, language, ...(dark ? ['dark', 'phone'] : [])].join('-')
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  await context.close()
}
await browser.close()
