import { describe, expect } from 'vitest'
import { it, seen, words } from './fixture.ts'
import type { Workbench } from './workbench.ts'

interface StoredDraft {
  readonly '@odata.etag': string
  readonly isDraft: boolean
  readonly parentFolderId: string
  readonly body: { readonly content: string }
}

const OWN = '<p>Beste Sanne,</p><p>Dank voor uw brief.</p>'

async function withDraft(bench: Workbench): Promise<string> {
  return bench.reply(await bench.letter(), OWN)
}

function stored(bench: Workbench, id: string): Promise<StoredDraft> {
  return bench.graph('GET', `/messages/${id}`)
}

async function folderId(bench: Workbench, name: string): Promise<string> {
  return (await bench.graph<{ id: string }>('GET', `/mailFolders/${name}`)).id
}

describe('a draft', () => {
  it('is edited and saved above the quote, which stays as it was', async ({ bench, open }) => {
    const id = await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await words(mail.draft.text).toContain('Dank voor uw brief.')
    expect(await mail.draft.save.isDisabled()).toBe(true)
    await mail.draft.append(' Tot snel!')
    await mail.draft.save.click()
    await words(mail.toast).toBe('Draft saved')
    const { content } = (await stored(bench, id)).body
    expect(content).toContain('Dank voor uw brief. Tot snel!')
    expect(content.indexOf('Tot snel!')).toBeLessThan(content.indexOf('Welke gegevens'))
    expect(content.match(/Welke gegevens/g)).toHaveLength(1)
    expect(await mail.draft.save.isDisabled()).toBe(true)
  })

  it('shows what it quotes, apart from what the shop writes', async ({ bench, open }) => {
    await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await words(mail.draft.text).not.toContain('Welke gegevens')
    await mail.draft.whole.locator('summary').click()
    await words(mail.page.frameLocator('.quote iframe').locator('body')).toContain('Welke gegevens')
  })

  it('is sent with what was typed last', async ({ bench, open }) => {
    await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.draft.append(' Tot snel!')
    await mail.draft.send.click()
    await words(mail.toast).toBe('Sent')
    await seen(() => mail.draft.whole.count()).toBe(0)
    await mail.goTo('sent')
    await mail.open('Mijn gegevens')
    await words(mail.letterBody.last().locator('body')).toContain('Tot snel!')
  })

  it('is thrown away into Deleted Items, where it cannot be sent', async ({ bench, open }) => {
    const id = await withDraft(bench)
    const mail = await open()
    await mail.goTo('drafts')
    await mail.open('Mijn gegevens')
    await mail.draft.discard.click()
    await seen(async () => (await stored(bench, id)).parentFolderId).toBe(
      await folderId(bench, 'deleteditems'),
    )
    await mail.goTo('bin')
    await mail.open('Mijn gegevens')
    await words(mail.reading).toContain('Mijn gegevens')
    expect(await mail.draft.send.count()).toBe(0)
  })

  it('keeps what is being typed while the mailbox changes around it', async ({ bench, open }) => {
    await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.draft.append(' Half een zin')
    await bench.letter({ subject: 'Something else' })
    await seen(() => mail.row('Something else').count()).toBe(1)
    await mail.page.keyboard.type(' en de rest')
    await words(mail.draft.text).toContain('Half een zin en de rest')
  })

  it('keeps what was typed when one looks at another letter first', async ({ bench, open }) => {
    await withDraft(bench)
    await bench.letter({ subject: 'Something else' })
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.draft.append(' Nog niet klaar')
    await mail.open('Something else')
    await words(mail.reading).toContain('Something else')
    await mail.open('Mijn gegevens')
    await words(mail.draft.text).toContain('Nog niet klaar')
    await words(mail.draft.whole).toContain('Not saved yet')
  })

  it('shows what griffier changed in it, where nobody has typed', async ({ bench, open }) => {
    const id = await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await words(mail.draft.text).toContain('Dank voor')
    await change(bench, id, 'Dank voor', 'Hartelijk dank voor')
    await words(mail.draft.text).toContain('Hartelijk dank voor')
  })

  it('asks whose text counts when both were changed', async ({ bench, open }) => {
    const id = await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.draft.append(' Van mij')
    await change(bench, id, 'Dank voor', 'Hartelijk dank voor')
    const question = mail.draft.whole.getByRole('alert')
    await words(question).toContain('Somebody else has changed this draft')
    await question.getByRole('button', { name: 'Keep my text' }).click()
    await mail.draft.save.click()
    await seen(async () => (await stored(bench, id)).body.content).toContain('Van mij')
    expect((await stored(bench, id)).body.content).not.toContain('Hartelijk')
  })

  it('takes the other text when told so', async ({ bench, open }) => {
    const id = await withDraft(bench)
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.draft.append(' Van mij')
    await change(bench, id, 'Dank voor', 'Hartelijk dank voor')
    await mail.draft.whole.getByRole('button', { name: 'Take the other text' }).click()
    await words(mail.draft.text).toMatch(/Hartelijk dank/)
    await words(mail.draft.text).not.toContain('Van mij')
  })

  it('is started by hand where griffier made none', async ({ bench, open }) => {
    await bench.letter()
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.page.getByRole('button', { name: 'Reply' }).click()
    await mail.draft.append('Zelf geschreven')
    await mail.draft.send.click()
    await mail.goTo('sent')
    await words(mail.rows.first()).toContain('Zelf geschreven')
  })
})

async function change(bench: Workbench, id: string, from: string, to: string): Promise<void> {
  const { body } = await stored(bench, id)
  const content = body.content.replace(from, to)
  await bench.graph('PATCH', `/messages/${id}`, { body: { contentType: 'html', content } })
}
