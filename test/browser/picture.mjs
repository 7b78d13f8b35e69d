// Makes docs/sandbox.png, the README's picture: `node test/browser/picture.mjs` after `npm run build`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const LETTER = 'Subject access request'
const PICTURE = resolve('docs', 'sandbox.png')

const folder = await mkdtemp(join(tmpdir(), 'griffier-picture-'))
const griffier = spawn(
  process.execPath,
  [resolve('dist/bin/griffier.js'), 'start', '--port', '0'],
  {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    colorScheme: 'light',
  })
  await page.goto(await address(griffier))
  await page.locator('.row', { hasText: LETTER }).click()
  await page.locator('.case').waitFor()
  await page.frameLocator('.editor-frame').locator('p').first().waitFor()
  await mkdir(resolve('docs'), { recursive: true })
  await page.screenshot({ path: PICTURE })
} finally {
  await browser.close()
  griffier.kill('SIGINT')
  await once(griffier, 'exit')
}

/** Waits until griffier has gone through the letters, so that the picture shows its work. */
async function address(child) {
  let said = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text
    if (said.includes('Ctrl-C ends.')) break
  }
  return /http:\/\/127\.0\.0\.1:\d+/.exec(said)[0]
}
