import { OCCASIONS, type Occasion } from '../../src/cases/occasion.ts'
import { RIGHTS, type Right } from '../../src/cases/right.ts'
import { readReplies } from '../../src/config/replies.ts'
import { composeReply, hasReply } from '../../src/drafts/compose-reply.ts'
import { replyFacts } from './reply-facts.ts'

/** The texts that ship. */
export const replies = await readReplies('replies')

export const languages = ['nl', 'en'] as const

/** Every letter that can be made of them for one right. */
export const letters = OCCASIONS.flatMap((occasion) =>
  RIGHTS.flatMap((right) =>
    languages
      .filter((language) => hasReply(replies, occasion, [right], language))
      .map((language) => ({ occasion, right, language })),
  ),
)

export const textOf = (
  occasion: Occasion,
  rights: readonly Right[],
  language: 'nl' | 'en' | 'other',
  changes: Parameters<typeof replyFacts>[0] = {},
) => composeReply(replyFacts({ occasion, rights, language, ...changes }), replies).text

/** What is left once every part to fill in is taken out. */
export const filledIn = (text: string) => text.replace(/\[\[[^\]]*\]\]/g, '…')
