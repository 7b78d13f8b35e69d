import { describe, expect, it } from 'vitest'
import { anonymised } from '../../src/cases/anonymise.ts'
import { type Case, type CaseEvent, eventsOf, withEvent } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import type { Register } from '../../src/register/register.ts'
import type { LetterFacts } from '../fakes/letters.ts'
import { type ModelShop, openMemoryShop } from '../fakes/memory-shop.ts'

/**
 * Who may do what: each kind of sender writes each kind of letter into a case in each state. What a
 * cell says happens and is told; what no cell may do is checked in all of them (see `neverHappens`).
 *
 * - `does`   the letter counts: the request is taken back, a restriction lifted, our question answered
 * - `told`   it joins, and staff hear of it; nothing else changes
 * - `doubt`  the same, and staff read why the sender is not certain
 * - `alarm`  the same, at once and to everybody who escalates
 * - `notes`  it joins, and nobody need hear of it
 * - `case`   it is a request of its writer's own, with a clock and a draft
 * - `judge`  it waits for a person to say what it is
 * - `leaves` it is left alone
 */
const TABLE = `
| state      | sender     | request | withdrawal | lift   | identification | chaser | complaint | thanks |
| triage     | proven     | case    | does       | case   | case           | told   | alarm     | notes  |
| triage     | unproven   | case    | doubt      | case   | case           | doubt  | alarm     | notes  |
| triage     | no verdict | case    | doubt      | case   | case           | doubt  | alarm     | notes  |
| triage     | colleague  | case    | notes      | judge  | judge          | notes  | alarm     | notes  |
| triage     | stranger   | case    | judge      | judge  | judge          | judge  | judge     | leaves |
| triage     | form       | case    | doubt      | case   | case           | doubt  | judge     | leaves |
| triage     | forward    | case    | doubt      | case   | case           | doubt  | judge     | leaves |
| triage     | machine    | leaves  | leaves     | leaves | leaves         | leaves | leaves    | leaves |
| open       | proven     | case    | does       | does   | case           | told   | alarm     | notes  |
| open       | unproven   | case    | doubt      | doubt  | case           | doubt  | alarm     | notes  |
| open       | no verdict | case    | doubt      | doubt  | case           | doubt  | alarm     | notes  |
| open       | colleague  | case    | notes      | notes  | judge          | notes  | alarm     | notes  |
| open       | stranger   | case    | judge      | judge  | judge          | judge  | judge     | leaves |
| open       | form       | case    | doubt      | doubt  | case           | doubt  | alarm     | leaves |
| open       | forward    | case    | doubt      | doubt  | case           | doubt  | alarm     | leaves |
| open       | machine    | leaves  | leaves     | leaves | leaves         | leaves | leaves    | leaves |
| waiting    | proven     | case    | does       | does   | does           | does   | alarm     | notes  |
| waiting    | unproven   | case    | doubt      | doubt  | doubt          | doubt  | alarm     | notes  |
| waiting    | no verdict | case    | doubt      | doubt  | doubt          | doubt  | alarm     | notes  |
| waiting    | colleague  | case    | notes      | notes  | notes          | notes  | alarm     | notes  |
| waiting    | stranger   | case    | judge      | judge  | judge          | judge  | judge     | leaves |
| waiting    | form       | case    | doubt      | doubt  | doubt          | doubt  | alarm     | leaves |
| waiting    | forward    | case    | doubt      | doubt  | doubt          | doubt  | alarm     | leaves |
| waiting    | machine    | leaves  | leaves     | leaves | leaves         | leaves | leaves    | leaves |
| answered   | proven     | case    | told       | does   | case           | told   | alarm     | notes  |
| answered   | unproven   | case    | doubt      | doubt  | case           | doubt  | alarm     | notes  |
| answered   | no verdict | case    | doubt      | doubt  | case           | doubt  | alarm     | notes  |
| answered   | colleague  | case    | notes      | notes  | judge          | notes  | alarm     | notes  |
| answered   | stranger   | case    | judge      | judge  | judge          | judge  | judge     | leaves |
| answered   | form       | case    | judge      | doubt  | case           | doubt  | judge     | leaves |
| answered   | forward    | case    | case       | doubt  | case           | doubt  | judge     | leaves |
| answered   | machine    | leaves  | leaves     | leaves | leaves         | leaves | leaves    | leaves |
| dismissed  | proven     | case    | told       | does   | case           | told   | alarm     | notes  |
| dismissed  | unproven   | case    | doubt      | doubt  | case           | doubt  | alarm     | notes  |
| dismissed  | no verdict | case    | doubt      | doubt  | case           | doubt  | alarm     | notes  |
| dismissed  | colleague  | case    | notes      | notes  | judge          | notes  | alarm     | notes  |
| dismissed  | stranger   | case    | judge      | judge  | judge          | judge  | judge     | leaves |
| dismissed  | form       | case    | judge      | doubt  | case           | doubt  | judge     | leaves |
| dismissed  | forward    | case    | case       | doubt  | case           | doubt  | judge     | leaves |
| dismissed  | machine    | leaves  | leaves     | leaves | leaves         | leaves | leaves    | leaves |
| anonymised | proven     | case    | case       | case   | case           | judge  | judge     | leaves |
| anonymised | unproven   | case    | case       | case   | case           | judge  | judge     | leaves |
| anonymised | no verdict | case    | case       | case   | case           | judge  | judge     | leaves |
| anonymised | colleague  | case    | case       | case   | case           | judge  | judge     | leaves |
| anonymised | stranger   | case    | case       | case   | case           | judge  | judge     | leaves |
| anonymised | form       | case    | judge      | case   | case           | judge  | judge     | leaves |
| anonymised | forward    | case    | case       | case   | case           | judge  | judge     | leaves |
| anonymised | machine    | leaves  | leaves     | leaves | leaves         | leaves | leaves    | leaves |
`

const FIRST = '<first@example.org>'
const KEES = { from: 'kees@example.org', name: 'Kees' }
const MALLORY = { from: 'mallory@evil.example', name: 'Mallory' }

const WORDS: Readonly<Record<string, string>> = {
  request: 'Op grond van artikel 17 AVG verzoek ik u al mijn persoonsgegevens te verwijderen.',
  withdrawal: 'Ik trek mijn verzoek in. U hoeft niets meer te doen.',
  lift: 'U mag mijn gegevens weer gebruiken, de beperking mag worden opgeheven.',
  identification: 'Mijn bestelnummer is 10412 en mijn postcode 3511 AA.',
  chaser: 'Ik heb nog niets van u gehoord op mijn verzoek. Wanneer krijg ik antwoord?',
  complaint: 'Ik heb een klacht ingediend bij de Autoriteit Persoonsgegevens.',
  thanks: 'Bedankt voor de snelle reactie!',
}

const inThread = (facts: LetterFacts, text: string): LetterFacts => ({
  ...facts,
  text,
  subject: 'RE: Mijn gegevens',
  headers: [`In-Reply-To: ${FIRST}`],
})

/** How each kind of sender brings the words in. */
const SENDERS: Readonly<Record<string, (words: string) => LetterFacts>> = {
  proven: (words) => inThread(KEES, words),
  unproven: (words) => inThread({ ...KEES, dmarc: 'fail' }, words),
  'no verdict': (words) => inThread({ ...KEES, dmarc: 'none' }, words),
  colleague: (words) => inThread({ from: 'jan@j3dprints.nl', name: 'Jan' }, words),
  stranger: (words) => inThread({ from: 'bob@example.net', name: 'Bob' }, words),
  form: (words) => ({
    ...MALLORY,
    subject: 'Contactformulier',
    text: `Naam: Kees\nE-mail: kees@example.org\nBericht: ${words}`,
  }),
  forward: (words) => ({
    ...MALLORY,
    subject: 'Fwd: Mijn gegevens',
    text: `Ter info.\n\n-----Oorspronkelijk bericht-----\nVan: Kees <kees@example.org>\nVerzonden: maandag 23 november 2026 10:00\nAan: info@j3dprints.nl\nOnderwerp: Mijn gegevens\n\n${words}`,
  }),
  machine: (words) => {
    const facts = inThread(KEES, words)
    return { ...facts, headers: [...(facts.headers ?? []), 'Auto-Submitted: auto-replied'] }
  },
}

const VAGUE = 'Hoe gaan jullie eigenlijk om met mijn gegevens en wie kan daar bij?'
const CLEAR =
  'Op grond van de artikelen 15 en 18 AVG verzoek ik u om inzage in al mijn persoonsgegevens, en om beperking van de verwerking van mijn gegevens.'

const at = '2026-11-23T08:30:00.000Z'
const day = () => '2026-11-23'
const happened = (event: object) => (one: Case) => withEvent(one, { at, ...event } as CaseEvent)

/** The first letter, and what became of its case. */
const STATES: Readonly<Record<string, { text: string; became?: (opened: Case) => Case }>> = {
  triage: { text: VAGUE },
  open: { text: CLEAR },
  waiting: {
    text: CLEAR,
    became: happened({ event: 'sent', occasion: 'identity', n: 1, sentAt: at, recognisedBy: 'id' }),
  },
  answered: {
    text: CLEAR,
    became: happened({ event: 'answer-confirmed', occasion: 'grant', sentAt: at }),
  },
  dismissed: { text: CLEAR, became: happened({ event: 'dismissed' }) },
  anonymised: {
    text: CLEAR,
    became: (opened) => anonymised(happened({ event: 'dismissed' })(opened), new Date(at), day),
  },
}

const CALM = { next: () => 0 }

/** A shop in which Kees wrote first, and whose case has come to a state. */
async function shopWith(state: string): Promise<ModelShop> {
  let register: Register | undefined
  const shop = await openMemoryShop('same-id', CALM, (ports) => {
    register = ports.register
    return ports
  })
  const { text, became } = STATES[state] ?? { text: '' }
  shop.letter({ ...KEES, messageId: FIRST, text })
  await shop.round()
  const [opened] = shop.cases()
  if (opened !== undefined && became !== undefined) await register?.save(became(opened))
  await settle(shop)
  return shop
}

/** One thing about a case is said in a round. */
async function settle(shop: ModelShop): Promise<void> {
  for (let n = 0; n < 3; n++) await shop.round()
}

type Draft = Awaited<ReturnType<ModelShop['scene']['staff']['list']>>[number]

interface View {
  readonly case: Case
  readonly numbers: number
  readonly drafts: readonly Draft[]
}

async function look(shop: ModelShop): Promise<View> {
  const [first] = shop.cases()
  if (first === undefined) throw new Error('there is no case')
  return {
    case: first,
    numbers: shop.cases().length,
    drafts: await shop.scene.staff.list('drafts'),
  }
}

const saidOf = (one: Case) => new Set(eventsOf(one, 'reminded').map(({ key }) => key.split('/')[0]))

function outcome(shop: ModelShop, before: View, after: View): string {
  const [, own] = shop.cases()
  if (own !== undefined) return stateOf(own).status === 'triage' ? 'judge' : 'case'
  const letters = (view: View) => stateOf(view.case).letters.length
  if (letters(after) === letters(before)) return 'leaves'
  const told = [...saidOf(after.case)].filter((reason) => !saidOf(before.case).has(reason))
  if (told.includes('authority')) return 'alarm'
  if (told.includes('unproven')) return 'doubt'
  const counts = ['withdrawal-asked', 'lift-asked', 'replied']
  if (told.some((reason) => counts.includes(reason ?? ''))) return 'does'
  return told.length > 0 ? 'told' : 'notes'
}

/** What no cell may do, whatever it says. */
async function neverHappens(shop: ModelShop, cell: Cell, before: View, after: View) {
  const [was, is] = [stateOf(before.case), stateOf(after.case)]
  // only a proven word of the data subject touches status, draft or end of a case
  expect(is.endedAt).toBe(was.endedAt)
  if (cell.expected === 'does') expect(cell.sender).toBe('proven')
  if (cell.sender !== 'proven') {
    expect(is.status).toBe(was.status)
    const left = after.drafts.map(({ id }) => id)
    expect(left).toEqual(expect.arrayContaining(before.drafts.map(({ id }) => id)))
  }
  // nobody reads what another wrote
  if (WROTE_ANOTHER.includes(cell.sender))
    for (const { id, toRecipients } of after.drafts)
      if (JSON.stringify(toRecipients).includes(KEES.from))
        expect(await shop.staff.text(id)).not.toContain(WORDS[cell.kind])
  // and no request is without a case or a notice
  if (cell.kind === 'request' && cell.sender !== 'machine')
    expect(['case', 'judge', 'told', 'doubt']).toContain(cell.expected)
}

const WROTE_ANOTHER = ['colleague', 'stranger', 'machine', 'forward']

interface Cell {
  readonly state: string
  readonly sender: string
  readonly kind: string
  readonly expected: string
}

function cellsOf(table: string): Cell[][] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((each) => each.trim()))
  return rows.map((row) => {
    const [, state = '', sender = ''] = row
    return row
      .slice(3, -1)
      .map((expected, n) => ({ state, sender, kind: head[n + 3] ?? '', expected }))
  })
}

describe('who may do what', () => {
  const rows = cellsOf(TABLE).map((cells) => ({
    state: cells[0]?.state ?? '',
    sender: cells[0]?.sender ?? '',
    cells,
  }))

  it('is said of every sender in every state', () => {
    const said = rows.map(({ state, sender }) => `${state}/${sender}`)
    const all = Object.keys(STATES).flatMap((state) =>
      Object.keys(SENDERS).map((sender) => `${state}/${sender}`),
    )
    expect(said.sort()).toEqual(all.sort())
    for (const { cells } of rows) expect(cells.map(({ kind }) => kind)).toEqual(Object.keys(WORDS))
  })

  it.each(rows)('in a case that is $state: $sender', { timeout: 60_000 }, async ({ cells }) => {
    for (const cell of cells) {
      const shop = await shopWith(cell.state)
      const before = await look(shop)
      shop.letter(SENDERS[cell.sender]?.(WORDS[cell.kind] ?? ''))
      await settle(shop)
      const after = await look(shop)
      expect(`${cell.kind}: ${outcome(shop, before, after)}`).toBe(`${cell.kind}: ${cell.expected}`)
      await neverHappens(shop, cell, before, after)
    }
  })
})
