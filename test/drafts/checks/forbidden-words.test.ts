import { expect, it } from 'vitest'
import type { Occasion } from '../../../src/cases/occasion.ts'
import type { ReplySet } from '../../../src/cases/reply-set.ts'
import { forbiddenWords } from '../../../src/drafts/checks/forbidden-words.ts'
import { replies } from '../shipped.ts'

/** Complaints about one Dutch frame with this text, which begins on the fourth line of its file. */
function told(text: string, occasion: Occasion = 'acknowledge'): string[] {
  const frames = new Map([[occasion, { file: 'f', text, firstLine: 4, includes: new Map() }]])
  const set: ReplySet = { ...replies, nl: { ...replies.nl, frames } }
  return forbiddenWords(set).map(({ line, found }) => `${line} ${found}`)
}

it.each<[string, string[]]>([
  ['Wij zoeken het voor u uit.', []],
  ['Beste klant,\n\nStuur ons uw paspoort.', ['6 “Stuur ons uw paspoort”']],
  // wrapped anywhere
  ['Stuur ons\nuw\npaspoort.', ['4 “Stuur ons uw paspoort”']],
  // two sentences are no one: neither asks for it
  ['Stuur ons een mail. Uw paspoort blijft thuis.', []],
  ['Wij vragen:\n\n- stuur ons uw BSN\n- en uw wachtwoord', ['6 “stuur ons uw BSN”']],
  ['Stuur nooit een kopie van uw paspoort.', []],
  // what only staff read
  ['Wij deden dit. [[Stuur geen paspoort mee, vraag nooit om het BSN.]]', []],
  ['Dat kost u € 5. Dat kost u € 6.', ['4 “kost u”', '4 “kost u”']],
])('%j: %j', (text, complaints) => {
  expect(told(text)).toEqual(complaints)
})

it('tells nobody whether they are a customer who has not shown who they are', () => {
  const sentence = 'U bent klant bij ons.'
  expect(told(sentence)).toEqual([])
  for (const occasion of ['identity', 'identity-reminder', 'closed-unidentified'] as const)
    expect(told(sentence, occasion)).toHaveLength(1)
})

it('quotes no more than the beginning of what is wrong', () => {
  const [complaint = ''] = told(`Stuur ${'heel '.repeat(50)}snel uw paspoort.`)
  expect(complaint.length).toBeLessThanOrEqual(64)
  expect(complaint).toMatch(/…”$/)
})
