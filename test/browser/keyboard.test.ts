import { describe, expect } from 'vitest'
import { it, seen, words } from './fixture.ts'
import type { MailPage } from './page.ts'

const subject = (mail: MailPage) => words(mail.reading.locator('h2'))

describe('the keyboard', () => {
  it('walks the list with j and k and with the arrows', async ({ bench, open }) => {
    for (const each of ['One', 'Two', 'Three']) await bench.letter({ subject: each })
    const mail = await open()
    await seen(() => mail.rows.count()).toBe(3)
    const order = await mail.page.locator('.row-subject').allTextContents()
    await mail.page.keyboard.press('j')
    await subject(mail).toBe(order[0])
    await mail.page.keyboard.press('j')
    await subject(mail).toBe(order[1])
    await mail.page.keyboard.press('ArrowDown')
    await subject(mail).toBe(order[2])
    await mail.page.keyboard.press('k')
    await subject(mail).toBe(order[1])
  })

  it('goes into a letter with Enter and back with Escape', async ({ bench, open }) => {
    await bench.letter({ subject: 'One' })
    const mail = await open()
    await seen(() => mail.rows.count()).toBe(1)
    await mail.rows.first().focus()
    await mail.page.keyboard.press('Enter')
    await subject(mail).toBe('One')
    await seen(() => mail.page.locator('.reading:focus').count()).toBe(1)
    await mail.page.keyboard.press('Escape')
    await seen(() => mail.page.locator('.row:focus').count()).toBe(1)
  })

  it('chooses a category without the mouse', async ({ bench, open }) => {
    const id = await bench.letter()
    for (const displayName of ['First', 'Second']) {
      await bench.graph('POST', '/outlook/masterCategories', { displayName, color: 'preset2' })
    }
    const mail = await open()
    await mail.open('Mijn gegevens')
    await subject(mail).toBe('Mijn gegevens')
    await mail.page.keyboard.press('c')
    await seen(() => mail.page.locator('[role="menuitemcheckbox"]:focus').count()).toBe(1)
    await mail.page.keyboard.press('ArrowDown')
    await mail.page.keyboard.press('Enter')
    await seen(() => bench.graph('GET', `/messages/${id}?$select=categories`)).toMatchObject({
      categories: ['Second'],
    })
    await mail.page.keyboard.press('Escape')
    await seen(() => mail.page.getByRole('menu').count()).toBe(0)
    await seen(() => mail.page.locator('[aria-haspopup="menu"]:focus').count()).toBe(1)
  })

  it('edits, saves and sends a draft', async ({ bench, open }) => {
    await bench.reply(await bench.letter(), '<p>Beste Sanne,</p>')
    const mail = await open()
    await mail.open('Mijn gegevens')
    await words(mail.draft.text).toContain('Beste Sanne')
    await mail.page.keyboard.press('r')
    await mail.page.keyboard.press('Control+End')
    await mail.page.keyboard.type(' dank u. ')
    await mail.page.keyboard.press('Control+s')
    await words(mail.toast).toBe('Draft saved')
    await mail.page.keyboard.press('Control+Enter')
    await words(mail.toast).toBe('Sent')
  })

  it('types letters into a text, not commands', async ({ open }) => {
    const mail = await open()
    await mail.page.keyboard.press('n')
    await mail.page.getByRole('textbox', { name: 'Message' }).fill('')
    await mail.page.getByRole('textbox', { name: 'Message' }).pressSequentially('d n ? j 2')
    expect(await mail.page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('d n ? j 2')
    await words(mail.clock).toContain('23 Nov')
    await mail.page.keyboard.press('Escape')
    await seen(() => mail.page.getByRole('dialog').count()).toBe(0)
  })

  it('tells its keys under ?, and leaves single keys alone when told to', async ({ open }) => {
    const mail = await open()
    await mail.page.keyboard.press('?')
    await words(mail.page.getByRole('dialog')).toContain('next or previous message')
    await mail.page.getByLabel('Use single-key shortcuts').uncheck()
    await mail.page.keyboard.press('Escape')
    await mail.page.keyboard.press('2')
    await mail.page.keyboard.press('?')
    await words(mail.page.locator('.list h1')).toBe('Inbox')
    expect(await mail.page.getByRole('dialog').count()).toBe(0)
  })

  it('keeps the dialog that a key opened while the last one was still closing', async ({
    open,
  }) => {
    const { page } = await open()
    await page.keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    // in one breath: the browser tells of a closed dialog only later
    await page.evaluate(`
      document.querySelector('dialog').close()
      dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))
      new Promise((settled) => setTimeout(settled, 100))
    `)
    await words(page.getByRole('dialog')).toContain('next or previous message')
  })

  it('chooses a folder with its number and the next day with d', async ({ open }) => {
    const mail = await open()
    await words(mail.page.locator('.list h1')).toBe('Inbox')
    await mail.page.keyboard.press('3')
    await words(mail.page.locator('.list h1')).toBe('Drafts')
    await mail.page.keyboard.press('d')
    await words(mail.clock).toContain('24 Nov')
  })

  it('reaches everything with Tab, and shows where it is', async ({ bench, open }) => {
    await bench.letter()
    const mail = await open()
    await seen(() => mail.rows.count()).toBe(1)
    const outlines: string[] = []
    for (let press = 0; press < 14; press++) {
      await mail.page.keyboard.press('Tab')
      const outline = await mail.page.evaluate(
        'getComputedStyle(document.activeElement).outlineStyle',
      )
      outlines.push(String(outline))
    }
    expect(outlines).not.toContain('none')
    await seen(() => mail.page.locator('.row:focus').count()).toBe(1)
  })
})
