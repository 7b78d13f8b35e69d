import { describe, expect, it } from 'vitest'
import { BOUNDS } from '../../../src/drafts/checks/bounds.ts'
import { everyLetter, ordinaryFacts } from '../../../src/drafts/checks/every-letter.ts'
import { readAsCustomer, unreadable } from '../../../src/drafts/checks/readable.ts'
import { replyFacts } from '../reply-facts.ts'
import { replies } from '../shipped.ts'

const [LETTER] = everyLetter(replies, ordinaryFacts(replyFacts()))
if (LETTER === undefined) throw new Error('no letter')

const { fewestWords, mostWords, leastEase } = BOUNDS
const told = (words: number, ease: number) =>
  unreadable([{ ...LETTER, words, ease }]).map(({ found }) => found)

describe('a letter', () => {
  it.each([
    [fewestWords, leastEase, []],
    [mostWords, leastEase, []],
    [fewestWords - 1, 80, [`a letter of ${fewestWords - 1} words`]],
    [mostWords + 1, 80, [`a letter of ${mostWords + 1} words`]],
    [200, leastEase - 1, [`a letter that reads at ${leastEase - 1}`]],
    [10, 20, ['a letter of 10 words', 'a letter that reads at 20']],
  ])('of %d words that reads at %d is told: %j', (words, ease, complaints) => {
    expect(told(words, ease)).toEqual(complaints)
  })

  it('is told of once for a file, however many letters it is in', () => {
    const hard = { ...LETTER, words: 200, ease: 10 }
    expect(unreadable([hard, hard])).toHaveLength(1)
  })

  it('is read without what only staff read', () => {
    const plain = readAsCustomer({ ...LETTER, text: 'Dat kan. Dat mag.' })
    const noted = readAsCustomer({
      ...LETTER,
      text: 'Dat kan. [[Vul hier\nin wat u deed.]]Dat mag.',
    })
    expect([noted.words, noted.ease]).toEqual([plain.words, plain.ease])
  })
})
