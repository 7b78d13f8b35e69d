import { describe, expect } from 'vitest'
import { it, seen, words } from './fixture.ts'

describe('the clock', () => {
  it('goes to the next working day', async ({ open }) => {
    const mail = await open()
    await words(mail.clock).toMatch(/Mon.*23 Nov 2026.*09:00/)
    await mail.nextWorkingDay()
    await words(mail.clock).toMatch(/Tue.*24 Nov 2026.*08:30/)
    await words(mail.toast).toMatch(/^It is now Tue/)
  })
})

describe('the language', () => {
  it('is the browser’s, until one chooses another', async ({ open }) => {
    const mail = await open({ language: 'nl' })
    await words(mail.page.locator('.list h1')).toBe('Postvak IN')
    await mail.page.getByRole('button', { name: 'English' }).click()
    await words(mail.page.locator('.list h1')).toBe('Inbox')
    await mail.page.reload()
    await words(mail.page.locator('.list h1')).toBe('Inbox')
    expect(await mail.page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('a phone', () => {
  it('shows one pane at a time and the way back', async ({ bench, open }) => {
    await bench.letter()
    const mail = await open({ phone: true })
    const panes = async () => [
      await mail.page.locator('.folders').isVisible(),
      await mail.page.locator('.list').isVisible(),
      await mail.reading.isVisible(),
    ]
    await seen(panes).toEqual([false, true, false])
    await mail.open('Mijn gegevens')
    await seen(panes).toEqual([false, false, true])
    await mail.page.getByRole('link', { name: 'Back' }).click()
    await seen(panes).toEqual([false, true, false])
    await mail.page.getByRole('link', { name: 'Back' }).click()
    await seen(panes).toEqual([true, false, false])
    await mail.goTo('drafts')
    await seen(panes).toEqual([false, true, false])
  })

  it('is never wider than its screen', async ({ bench, open }) => {
    const id = await bench.letter({ text: `A word: ${'long'.repeat(80)}` })
    await bench.reply(id, '<p>Beste Sanne,</p>')
    const mail = await open({ phone: true })
    const overflow = () =>
      mail.page.evaluate('document.documentElement.scrollWidth - innerWidth') as Promise<number>
    await seen(() => mail.rows.count()).toBe(1)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await mail.open('Mijn gegevens')
    await words(mail.draft.text).toContain('Beste Sanne')
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})

describe('the sandbox', () => {
  it('is missed when it is gone', async ({ bench, open }) => {
    const mail = await open()
    await words(mail.page.locator('.list h1')).toBe('Inbox')
    await bench.sandbox.close()
    await words(mail.page.getByRole('alert')).toContain('Still trying')
    // The browser says in the console that it cannot connect; here that is the point.
    mail.complaints.length = 0
  })
})
