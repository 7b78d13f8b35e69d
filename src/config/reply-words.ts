import * as z from 'zod'
import { RIGHTS, type Right } from '../cases/right.ts'

const Phrase = z.string({ error: 'a few words' }).trim().min(1, 'a few words')

/** `words.yaml`: what a sentence is made with in one language. */
export const ReplyWords = z.strictObject({
  rights: z.strictObject(
    Object.fromEntries(
      RIGHTS.map((right) => [right, z.strictObject({ title: Phrase, wish: Phrase })]),
    ) as Record<Right, z.ZodObject<{ title: typeof Phrase; wish: typeof Phrase }>>,
  ),
  roles: z.strictObject({ shop: Phrase, processor: Phrase, recipient: Phrase }),
  below: Phrase,
})
