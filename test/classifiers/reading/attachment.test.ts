import { describe, expect, it } from 'vitest'
import { pointsToAttachment } from '../../../classifiers/reading/attachment.ts'

const PDF = { name: 'brief.pdf', contentType: 'application/pdf', bytes: 40_000 }

const letter = (ownWords: string, more: object = {}) =>
  ({ subject: '', ownWords, language: 'nl', attachments: [PDF], ...more }) as Parameters<
    typeof pointsToAttachment
  >[0]

describe('a letter that only points to its attachment', () => {
  it.each([
    ['Zie bijlage.', {}],
    ['Bijgaand mijn brief.', {}],
    ['Please see the attached document.', { language: 'en' }],
    ['', { subject: 'Zie bijlage' }],
    ['Zie bijlage.', { attachments: [{ ...PDF, name: 'x', contentType: 'message/rfc822' }] }],
    [
      'Zie bijlage.',
      { attachments: [{ ...PDF, name: 'BRIEF.DOCX', contentType: 'application/octet-stream' }] },
    ],
    [
      'Zie bijlage.',
      { attachments: [{ ...PDF, name: 'x.zip', contentType: 'application/zip' }, PDF] },
    ],
  ])('is looked at by a person: %j %j', (words, more) => {
    expect(pointsToAttachment(letter(words, more))).toBe(true)
  })

  it.each<[string, string, object]>([
    ['nothing is attached', 'Zie bijlage.', { attachments: [] }],
    [
      'no paper is attached',
      'Zie bijlage.',
      { attachments: [{ ...PDF, name: 'x.zip', contentType: 'application/zip' }] },
    ],
    ['it does not point there', 'Tot morgen.', {}],
    ['it is about trade', 'Zie bijlage voor de factuur.', {}],
    [
      'the paper is one of trade',
      'Zie bijlage.',
      { attachments: [{ ...PDF, name: 'Factuur 2026.pdf' }] },
    ],
    ['its subject is about trade', 'Zie bijlage.', { subject: 'Offerte' }],
    [
      'it says itself what it wants',
      `Zie bijlage. ${'Wij komen morgen langs met onze auto. '.repeat(6)}`,
      {},
    ],
  ])('is left alone where %s', (_, words, more) => {
    expect(pointsToAttachment(letter(words, more))).toBe(false)
  })
})
