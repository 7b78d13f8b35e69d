import { describe, expect } from 'vitest'
import { it, words } from './fixture.ts'

describe('a letter written as a customer', () => {
  const LETTER = {
    name: 'Zoë Hart',
    address: 'zoe.hart@example.com',
    subject: 'Please delete my account',
    text: 'Hello,\nI would like my account deleted.',
  }

  it('arrives in the Inbox', async ({ open }) => {
    const mail = await open()
    await mail.write(LETTER)
    await mail.open(LETTER.subject)
    await words(mail.reading).toContain('Zoë Hart')
    await words(mail.letterBody.locator('body')).toContain('account deleted')
  })

  it('starts from an example, goes through the form and lands in Junk when asked', async ({
    open,
  }) => {
    const mail = await open()
    await mail.page.keyboard.press('n')
    await mail.page.getByRole('button', { name: 'Erasure' }).click()
    await mail.page.getByLabel(/contact form/).check()
    await mail.page.getByRole('checkbox', { name: /Junk Email/ }).check()
    await mail.page.getByRole('button', { name: mail.words.deliver }).click()
    await mail.goTo('junk')
    await words(mail.rows.first()).toContain('J3D Prints')
  })

  it('is not sent without an address, nor with a wrong one', async ({ open }) => {
    const mail = await open()
    await mail.page.keyboard.press('n')
    await mail.page.getByRole('textbox', { name: 'Message' }).fill('Hello')
    await mail.page.getByRole('button', { name: mail.words.deliver }).click()
    expect(await mail.page.getByRole('dialog').isVisible()).toBe(true)
    expect(await mail.rows.count()).toBe(0)
  })
})
