import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, words } from './fixture.ts'
import { faintTexts, namelessControls } from './in-page-checks.js'
import type { MailPage } from './page.ts'
import type { Workbench } from './workbench.ts'

const SCHEMES = [
  ['light', { dark: false }],
  ['dark', { dark: true }],
  ['on a phone', { phone: true }],
] as const

async function fill(bench: Workbench): Promise<void> {
  const id = await bench.letter()
  const due = { dateTime: '2026-11-20T00:00:00', timeZone: 'UTC' }
  await bench.letter({ subject: 'Something else' })
  for (let preset = 0; preset < 25; preset++) {
    const displayName = `Category ${preset}`
    await bench.graph('POST', '/outlook/masterCategories', {
      displayName,
      color: `preset${preset}`,
    })
  }
  await bench.graph('PATCH', `/messages/${id}`, {
    categories: Array.from({ length: 25 }, (_, preset) => `Category ${preset}`),
    flag: { flagStatus: 'flagged', startDateTime: due, dueDateTime: due },
  })
  await bench.reply(id, '<p>Beste Sanne,</p>')
  for (const [index, status] of ['open', 'triage', 'answered'].entries()) {
    bench.cases.push({
      number: `P-2026-000${index}`,
      status,
      rights: ['access'],
      receivedAt: '2026-11-23T08:00:00Z',
      dueOn: '2026-11-24',
      waitingFor: 'click',
      history: [{ at: '2026-11-23T08:00:01Z', event: 'opened', messageId: id }],
    })
  }
}

async function letterOpen(mail: MailPage): Promise<Page> {
  await mail.open('Mijn gegevens')
  await words(mail.draft.text).toContain('Beste Sanne')
  await words(mail.caseStrip.first()).toContain('P-2026-0000')
  return mail.page
}

describe.each(SCHEMES)('the page (%s)', (_, view) => {
  it('names every control', async ({ bench, open }) => {
    await fill(bench)
    const page = await letterOpen(await open(view))
    expect(await page.evaluate(namelessControls)).toEqual([])
  })

  it('can be read: 4.5 to 1 for every text', async ({ bench, open }) => {
    await fill(bench)
    const page = await letterOpen(await open(view))
    expect(await page.evaluate(faintTexts, '')).toEqual([])
  })

  it('can be read and named in its dialogs', async ({ open }) => {
    const { page } = await open(view)
    for (const key of ['n', '?']) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      expect(await page.evaluate(namelessControls)).toEqual([])
      expect(await page.evaluate(faintTexts, '')).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })
})

describe.each([
  ['plain', 'plain', 'Just words.'],
  [
    'with colours of its own',
    'html',
    '<p style="color:#333">Dark words, meant for white paper.</p>',
  ],
  [
    'with a dark side of its own',
    'html',
    '<style>p{color:#222;background:#fff}@media (prefers-color-scheme: dark){p{color:#ddd;background:#111}}</style><p>Words.</p>',
  ],
  ['without any colour', 'html', '<p>Plain <a href="https://example.com">words</a>.</p>'],
] as const)('a letter %s', (_, type, text) => {
  it.for([false, true])('can be read (dark: %s)', async (dark, { bench, open }) => {
    await bench.letter({ type, text })
    const mail = await open({ dark })
    await mail.open('Mijn gegevens')
    await words(mail.letterBody.locator('body')).toMatch(/words/i)
    expect(await mail.page.evaluate(faintTexts, '.mail-frame')).toEqual([])
  })
})
