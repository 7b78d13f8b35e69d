import { describe, expect } from 'vitest'
import { it, seen, words } from './fixture.ts'

describe('a letter', () => {
  it('shows its case, its thread and the draft that waits', async ({ bench, open }) => {
    const id = await bench.letter()
    await bench.reply(id, '<p>Beste Sanne,</p>')
    bench.cases.push({
      number: 'P-2026-0001',
      status: 'open',
      rights: ['access'],
      receivedAt: '2026-11-23T08:00:00Z',
      dueOn: '2026-12-23',
      waitingFor: 'click',
      history: [{ at: '2026-11-23T08:00:01Z', event: 'opened', messageId: id }],
    })
    const mail = await open()
    await words(mail.row('Mijn gegevens').locator('.draft-mark')).toBe('Draft')
    await mail.open('Mijn gegevens')
    await words(mail.caseStrip).toMatch(
      /P-2026-0001\s+open\s+access\s+answer by 23 Dec 30 days left\s+a draft waits for your click/,
    )
    await mail.caseStrip.locator('summary').click()
    await words(mail.caseStrip).toContain('case opened')
    await words(mail.letterBody.locator('body')).toContain('Welke gegevens')
    await words(mail.draft.text).toContain('Beste Sanne,')
  })

  it('moves to Junk and back', async ({ bench, open }) => {
    await bench.letter()
    const mail = await open()
    await mail.open('Mijn gegevens')
    await mail.page.getByRole('button', { name: 'Junk', exact: true }).click()
    await seen(() => mail.rows.count()).toBe(0)
    await mail.goTo('junk')
    await mail.open('Mijn gegevens')
    await mail.page.getByRole('button', { name: 'Move to Inbox' }).click()
    await mail.goTo('inbox')
    await seen(() => mail.rows.count()).toBe(1)
  })

  it('takes and loses categories', async ({ bench, open }) => {
    const id = await bench.letter()
    for (const displayName of ['Privacy: inzage', 'Geen verzoek']) {
      await bench.graph('POST', '/outlook/masterCategories', { displayName, color: 'preset1' })
    }
    const mail = await open()
    await mail.open('Mijn gegevens')
    const categories = async () =>
      (await bench.graph<{ categories: string[] }>('GET', `/messages/${id}?$select=categories`))
        .categories
    await mail.chooseCategory('Privacy: inzage')
    await seen(categories).toEqual(['Privacy: inzage'])
    await mail.chooseCategory('Geen verzoek')
    await seen(categories).toEqual(['Privacy: inzage', 'Geen verzoek'])
    await mail.chooseCategory('Privacy: inzage')
    await seen(categories).toEqual(['Geen verzoek'])
  })

  it('runs nothing, fetches nothing and leads nowhere, whatever it brings', async ({
    bench,
    open,
  }) => {
    await bench.letter({
      subject: 'Look here',
      type: 'html',
      text: `<p onclick="top.document.title='taken'">Dear shop</p><script>top.document.title='taken'</script>
        <img src="https://tracker.example.com/pixel.gif" onerror="top.document.title='taken'">
        <div style="background:url(https://tracker.example.com/b.gif)">text</div>
        <style>@import url(https://tracker.example.com/c.css); p{background:url('https://tracker.example.com/d.gif')}</style>
        <iframe src="https://tracker.example.com/"></iframe><base href="https://tracker.example.com/">
        <form action="https://tracker.example.com/"><button>Win</button></form>
        <a href="https://tracker.example.com/">Click</a> <a href="javascript:top.document.title='taken'">Or here</a>`,
    })
    const mail = await open()
    await mail.open('Look here')
    await mail.letterBody.getByText('Dear shop').click()
    await mail.letterBody.getByText('Click', { exact: true }).click()
    await words(mail.toast).toContain('https://tracker.example.com/')
    await mail.letterBody.getByText('Or here').click()
    expect(await mail.page.title()).toBe('griffier')
    await words(mail.letterBody.locator('body')).toContain('Dear shop')
  })

  it('opens from its link in a notice, as Outlook would', async ({ bench, open }) => {
    const id = await bench.letter({ subject: 'The letter itself' })
    const { webLink } = await bench.graph<{ webLink: string }>('GET', `/messages/${id}`)
    await bench.notice(`<p>See <a href="${webLink.replaceAll('&', '&amp;')}">P-2026-0001</a></p>`)
    const mail = await open()
    await mail.goToStaff('Jan de Vries')
    await mail.open('Herinnering')
    await mail.letterBody.getByText('P-2026-0001').click()
    await words(mail.reading.locator('h2')).toBe('The letter itself')
  })
})
