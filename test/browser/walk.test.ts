import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { seen, words } from './fixture.ts'
import { type RunningGriffier, startGriffier } from './griffier.ts'
import { type MailPage, openMailPage } from './page.ts'

let browser: Browser
let griffier: RunningGriffier
let mail: MailPage

beforeAll(async () => {
  browser = await launchBrowser()
  griffier = await startGriffier()
  mail = await openMailPage(browser, griffier.url)
}, 120_000)

afterAll(async () => {
  await mail?.close()
  await browser?.close()
  await griffier?.stop()
})

// One walk in steps: each goes on from where the one before it left the mailbox.
describe('a newcomer’s walk', () => {
  it('sees the case on a letter: its category, its due date, its draft', async () => {
    const row = mail.row('Graag al mijn gegevens wissen')
    await words(row).toMatch(/Draft[\s\S]*AVG: verwijdering[\s\S]*due /)
    await mail.open('Graag al mijn gegevens wissen')
    await words(mail.caseStrip).toMatch(/P-\d{4}-\d{4}\s+open\s+erasure/)
    await words(mail.caseStrip).toContain('a draft waits for your click')
    await words(mail.draft.text).toContain('Beste Tim Ooms')
  })

  it('sends the draft and sees the case move on', async () => {
    await mail.draft.send.click()
    await words(mail.toast).toBe('Sent')
    await words(mail.caseStrip).toContain('waiting for the customer')
    await mail.goTo('sent')
    await words(mail.row('Graag al mijn gegevens wissen')).toContain('Tim Ooms')
  })

  it('writes a letter and sees a case and a draft appear', async () => {
    await mail.goTo('inbox')
    await mail.write({
      name: 'Noor van Vliet',
      address: 'noor.vanvliet@example.nl',
      subject: 'Kopie van mijn gegevens',
      text: 'Hallo,\n\nGraag ontvang ik op grond van artikel 15 AVG inzage in mijn persoonsgegevens.\n\nNoor',
    })
    await words(mail.row('Kopie van mijn gegevens')).toMatch(/Draft[\s\S]*AVG: inzage/)
    await mail.open('Kopie van mijn gegevens')
    await words(mail.draft.text).toContain('Beste Noor van Vliet')
    await words(mail.caseStrip).toMatch(/access[\s\S]*a draft waits/)
  })

  it('sees an edited draft stay as it was edited', async () => {
    await mail.draft.append(' Met dank van de winkel.')
    await mail.draft.save.click()
    await words(mail.toast).toBe('Draft saved')
    await mail.caseStrip.locator('summary').click()
    await words(mail.caseStrip).toContain('draft edited')
    await words(mail.draft.text).toContain('Met dank van de winkel.')
  })

  it('sends it, and says in a word to a reminder that all is done, and once more that it is sure: the final answer lies ready', async () => {
    const [number = ''] = /P-\d{4}-\d{4}/.exec((await mail.caseStrip.textContent()) ?? '') ?? []
    await mail.draft.send.click()
    await words(mail.toast).toBe('Sent')
    await mail.goToStaff('Jan de Vries')
    await mail.rows.first().click()
    const notices = await mail.rows.count()
    await mail.answer(`${number} klaar`)
    // nothing has shown yet who Noor is: who is sure says it once more
    await seen(() => mail.rows.count()).toBeGreaterThan(notices)
    await mail.rows.first().click()
    await words(mail.letterBody.locator('body')).toContain(number)
    await mail.answer(`${number} klaar`)
    await mail.goTo('inbox')
    await words(mail.row('Kopie van mijn gegevens')).toContain('Draft')
    await mail.open('Kopie van mijn gegevens')
    await words(mail.draft.text).toContain('Beste Noor van Vliet')
    await words(mail.caseStrip).toContain('a draft waits')
  })

  it('sends the final answer without a gap in it, which answers the case', async () => {
    await mail.draft.rewrite('Beste Noor van Vliet, in de bijlage vindt u al uw gegevens.')
    await mail.draft.send.click()
    await words(mail.toast).toBe('Sent')
    await words(mail.caseStrip).toContain('answered')
    await words(mail.row('Kopie van mijn gegevens')).toContain('AVG: afgehandeld')
  })

  it('goes to the next day and reads the digest', async () => {
    await mail.nextWorkingDay()
    await mail.goToStaff('Emma Clarke')
    await seen(() => mail.rows.count()).toBeGreaterThan(1)
    await mail.open('Privacy requests today')
    await words(mail.letterBody.locator('body')).toMatch(/P-\d{4}-\d{4}/)
  })

  it('saw no error, no other host and a clean end', async () => {
    expect(mail.complaints).toEqual([])
    await mail.close()
    expect(await griffier.stop()).toBe(0)
  })
})
