import { describe, expect, it } from 'vitest'
import { open, q } from '../open.ts'

describe('lists', () => {
  it('pages by ten, gives links with $skip, and counts when asked', async () => {
    const box = await open()
    for (let n = 0; n < 12; n++) box.letter(`brief ${n}`)
    const { json } = await box.get('/messages?$count=true&$select=subject')
    expect(json.value).toHaveLength(10)
    expect(json['@odata.count']).toBe(12)
    expect(new URL(json['@odata.nextLink']).searchParams.get('$skip')).toBe('10')
    expect((await box.get('/messages/$count')).text).toBe('12')
    expect(await box.get('/messages?$top=1001')).toMatchObject({ status: 400 })
  })

  it.each([
    ['isRead eq false and isDraft eq false', ['een', 'twee']],
    ["startswith(subject,'tw')", ['twee']],
    ["contains(subject,'E') and not (subject eq 'een')", ['twee']],
    ["from/emailAddress/address eq 'PIET@example.nl'", ['een', 'twee']],
    ["categories/any(c:c eq 'Privacy')", ['een']],
    ["internetMessageId eq '<letter-2@example.nl>'", ['twee']],
    ['receivedDateTime ge 2026-11-24T00:00:00Z', []],
    ['hasAttachments eq true or isDraft eq true', []],
  ])('filters: %s', async (filter, subjects) => {
    const box = await open()
    const id = box.letter('een')
    box.letter('twee')
    await box.patch(`/messages/${id}`, { categories: ['Privacy'] })
    const { json, text } = await box.get(`/messages${q({ $filter: filter, $select: 'subject' })}`)
    expect(json.value?.map((one: { subject: string }) => one.subject).sort(), text).toEqual(
      subjects,
    )
  })

  it.each([
    [
      '$orderby that does not lead the filter',
      { $filter: 'isRead eq false', $orderby: 'receivedDateTime desc' },
      'InefficientFilter',
    ],
    ['$search with $orderby', { $search: '"x"', $orderby: 'subject' }, 'SearchWithOrderBy'],
    ['$search with $filter', { $search: '"x"', $filter: 'isRead eq false' }, 'SearchWithFilter'],
    ['a filter on what does not exist', { $filter: "colour eq 'red'" }, 'BadRequest'],
    ['a filter that is none', { $filter: 'isRead is true' }, 'BadRequest'],
    ['an option that does not exist', { $sort: 'x' }, 'BadRequest'],
  ])('refuses %s', async (_what, options, code) => {
    const box = await open()
    box.letter()
    const answer = await box.get(`/messages${q(options as unknown as Record<string, string>)}`)
    expect(answer).toMatchObject({ status: 400, code })
  })

  it('orders by what leads the filter', async () => {
    const box = await open()
    for (const day of ['10', '12', '11']) {
      box.sandbox.deliver(`From: a@example.nl\r\nSubject: ${day}\r\n\r\n`, {
        receivedAt: new Date(`2026-11-${day}T10:00:00Z`),
      })
    }
    const options = {
      $filter: 'receivedDateTime ge 2026-11-01T00:00:00Z and isRead eq false',
      $orderby: 'receivedDateTime',
    }
    const { json } = await box.get(`/messages${q(options)}`)
    expect(json.value.map((one: { subject: string }) => one.subject)).toEqual(['10', '11', '12'])
  })

  it('searches from, subject and body, and by property', async () => {
    const box = await open()
    box.letter('Inzage', 'over mijn gegevens')
    box.letter('Filament', 'welke kleur')
    const find = async (search: string) =>
      (await box.get(`/messages${q({ $search: search })}`)).json.value.map(
        (one: { subject: string }) => one.subject,
      )
    expect(await find('"gegevens"')).toEqual(['Inzage'])
    expect(await find('"subject:filament"')).toEqual(['Filament'])
    expect(await find('"participants:piet@example.nl kleur"')).toEqual(['Filament'])
  })
})
