import { resolve } from 'node:path'
import { isOccasion, OCCASIONS, type Occasion } from '../../cases/occasion.ts'
import { isRight, RIGHTS, type Right } from '../../cases/right.ts'
import { closest } from '../../config/did-you-mean.ts'
import { readReplies } from '../../config/replies.ts'
import { ordinaryFacts } from '../../drafts/checks/every-letter.ts'
import { composeReply, hasReply } from '../../drafts/compose-reply.ts'
import { previewPage } from '../../drafts/preview-page.ts'
import type { Language } from '../../language/language.ts'
import { Exit } from '../exit.ts'
import { showPage } from '../show-page.ts'
import { findSettings } from '../workplace.ts'
import { shippedReplies } from './shipped-replies.ts'

export interface RepliesPreviewOptions {
  readonly config?: string
  readonly language: Language
  readonly out?: string
}

/** `griffier replies preview`: a reply to an invented customer, with the shop's own texts and facts, in the browser or a file. */
export async function previewReply(
  rightsList: string,
  occasionName: string,
  { config, language, out }: RepliesPreviewOptions,
): Promise<number> {
  const rights = rightsList.split(',').map((name) => rightNamed(name.trim()))
  const occasion = occasionNamed(occasionName)
  const { shop, policy, mailbox, replies } = await findSettings(config, process.env)
  const set = await readReplies(shippedReplies(), replies)
  if (!hasReply(set, occasion, rights, language))
    throw new Exit(2, `no reply is written to ${rights.join(' + ')} on the occasion ${occasion}`)
  const facts = ordinaryFacts({ shop, recipients: policy.recipients })
  const reply = composeReply({ ...facts, rights, occasion, language }, set)
  const page = previewPage({
    language,
    occasion,
    reply,
    shopName: shop.name,
    mailbox: mailbox.address,
  })
  await showPage(page, `${rights.join('+')}-${occasion}-${language}`, out && resolve(out))
  return 0
}

function rightNamed(name: string): Right {
  if (isRight(name)) return name
  throw unknown('right', name, RIGHTS)
}

function occasionNamed(name: string): Occasion {
  if (isOccasion(name)) return name
  throw unknown('occasion', name, OCCASIONS)
}

function unknown(what: string, name: string, known: readonly string[]): Exit {
  const meant = closest(name, known)
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  return new Exit(2, `${name} is no ${what}, expected one of ${known.join(', ')}${hint}`)
}
