// Pictures of replies as Outlook shows them, to be looked at: `node test/browser/reply-pictures.mjs FOLDER`
// after `npm run build`. Without a folder it makes the two small ones in docs/.
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const [folder] = process.argv.slice(2)
const CLI = resolve('dist/bin/griffier.js')
const work = await mkdtemp(join(tmpdir(), 'griffier-pictures-'))

/** A shop whose names and systems are as long as they come. */
const LONG = join(work, 'long.yaml')
await writeFile(
  LONG,
  `mailbox: { address: klantenservice.en.privacyvragen@driedimensionaal-printen-op-bestelling.example.nl }
graph: { tenantId: example.onmicrosoft.com, clientId: 00000000-0000-4000-8000-000000000001 }
staff: [{ name: Jan de Vries, address: jan@example.nl }]
shop: { name: Driedimensionaal Printen op Bestelling Noordoost-Nederland, website: driedimensionaal-printen-op-bestelling.example.nl, signature: "Maria-Magdalena van Oldenbarnevelt-Hooghiemstra\\nDriedimensionaal Printen op Bestelling Noordoost-Nederland" }
`,
)

const ALL = [
  { name: 'access-grant-nl', args: ['access', 'grant', '-l', 'nl'] },
  { name: 'erasure-partly-en', args: ['erasure', 'partly', '-l', 'en'] },
  { name: 'several-rights-nl', args: ['access,erasure,objection', 'grant', '-l', 'nl'] },
  {
    name: 'identity-en',
    args: ['access', 'identity', '-l', 'en'],
    viewport: { width: 420, height: 900 },
  },
  { name: 'long-names-nl', args: ['access', 'partly', '-l', 'nl', '-c', LONG] },
  { name: 'access-grant-dark-en', args: ['access', 'grant', '-l', 'en'], colorScheme: 'dark' },
]

const DOCS = [
  { name: 'reply-nl', args: ['erasure', 'grant', '-l', 'nl'], height: 780 },
  { name: 'reply-en', args: ['access', 'identity', '-l', 'en'], height: 780 },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const into = folder === undefined ? resolve('docs') : resolve(folder)
  await mkdir(into, { recursive: true })
  for (const picture of folder === undefined ? DOCS : ALL) await take(picture, into)
} finally {
  await browser.close()
}

async function take({ name, args, viewport, colorScheme = 'light', height }, into) {
  const file = join(work, `${name}.html`)
  execFileSync(process.execPath, [CLI, 'replies', 'preview', ...args, '--out', file], {
    cwd: work,
    env: { ...process.env, GRIFFIER_CLIENT_SECRET: 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const page = await browser.newPage({
    viewport: viewport ?? { width: 820, height: height ?? 900 },
    colorScheme,
    locale: 'en-GB',
  })
  await page.goto(`file://${file}`)
  await page.screenshot({ path: join(into, `${name}.png`), fullPage: height === undefined })
  await page.close()
}
