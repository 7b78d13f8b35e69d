import { expect, it } from 'vitest'
import { everyLetter, ordinaryFacts } from '../../../src/drafts/checks/every-letter.ts'
import { missingWords } from '../../../src/drafts/checks/required-words.ts'
import { replyFacts } from '../reply-facts.ts'
import { replies } from '../shipped.ts'

const LETTERS = everyLetter(replies, ordinaryFacts(replyFacts()))

/** What is missed once these words are gone from the Dutch letters on an occasion. */
function missed(occasion: string, words: RegExp, right = 'access') {
  const letters = LETTERS.filter(
    (letter) => letter.language === 'nl' && letter.occasion === occasion && letter.right === right,
  ).map((letter) => ({ ...letter, text: letter.text.replace(words, '…') }))
  if (letters.length === 0) throw new Error('no such letter')
  return missingWords(letters).map(({ file, expected }) => [file.replace(/.*\/nl\//, ''), expected])
}

it('misses nothing in what ships', () => {
  expect(missingWords(LETTERS)).toEqual([])
})

it.each<[string, RegExp, string, string]>([
  ['acknowledge', /P-2026-0042/g, 'frames/acknowledge.md', 'the case number'],
  ['refuse', /rechtbank/gi, 'frames/refuse.md', 'the court (article 12(4); UAVG 35)'],
  ['refuse', /zes weken/gi, 'frames/refuse.md', 'its six weeks (UAVG 35(2))'],
  ['refuse', /reden/gi, 'access-refuse.md', 'the reason, in a part in [[ ]]'],
  ['extend', /artikel 12,? lid 3/gi, 'frames/extend.md', 'the article that allows it, 12(3)'],
  [
    'leak-received',
    /72 uur/gi,
    'frames/leak-received.md',
    'the authority and the 72 hours in which it hears (article 33)',
  ],
])(
  'misses on %s what %s said, and names the file that is to say it',
  (occasion, words, file, what) => {
    expect(missed(occasion, words)).toContainEqual([file, what])
  },
)

it('asks of each right what the law asks of it alone', () => {
  const years = /\b(?:zeven|7) jaar/gi
  expect(missed('grant', years, 'erasure')).toContainEqual([
    'erasure-grant.md',
    'what stays, and for how many years (article 17(3)(b); AWR 52)',
  ])
  expect(missed('grant', years, 'objection')).toEqual([])
})
