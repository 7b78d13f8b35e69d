import { describe, expect } from 'vitest'
import { it, seen, words } from './fixture.ts'

describe('a notice', () => {
  it('is answered in one line, which comes in as a mail from that colleague', async ({
    bench,
    open,
  }) => {
    await bench.notice('<p>Nog drie dagen.</p>')
    const mail = await open()
    await mail.goToStaff('Jan de Vries')
    await mail.open('Herinnering')
    await words(mail.letterBody.locator('body')).toContain('Nog drie dagen.')
    await mail.answer('klaar')
    await words(mail.page.locator('.answered')).toContain('klaar')
    await mail.goTo('inbox')
    await mail.open('RE: Herinnering')
    await words(mail.letterBody.locator('body')).toMatch(/^klaar[\s\S]*Nog drie/)
  })

  it('stands only with whom it went to', async ({ bench, open }) => {
    await bench.notice('<p>Nog drie dagen.</p>')
    const mail = await open()
    await mail.goToStaff('Emma Clarke')
    await seen(() => mail.page.locator('.empty').count()).toBe(1)
    expect(await mail.rows.count()).toBe(0)
  })
})
