import { requestWord } from '../cases/request-marks.ts'
import { oneLine } from '../language/one-line.ts'
import { dayInShort } from './days.ts'
import type { DigestFacts, NearMissLine } from './facts.ts'
import { requestInWords } from './labels.ts'
import { safeLink } from './safe-link.ts'
import { textsIn } from './texts/in-language.ts'

/** The letters of a week that were left alone and came near, each with what an answer may call it by. */
export interface NearMissesView {
  readonly title: string
  readonly intro: string
  readonly lines: readonly {
    readonly mark: string
    readonly maybe: string
    readonly received: string
    readonly letter: { readonly link: string; readonly open: string } | null
  }[]
  readonly whatNow: string
}

/** Null where nothing came near. */
export function nearMissesView({ nearMisses = [], language }: DigestFacts): NearMissesView | null {
  if (nearMisses.length === 0) return null
  const { digest } = textsIn(language)
  const words = digest.nearMisses
  const lineOf = ({ mark, right, confidence, receivedOn, letterLink }: NearMissLine) => {
    const link = safeLink(letterLink)
    return {
      mark: oneLine(mark, 8),
      // '0 %' would say that it is none
      maybe: words.maybe(
        requestInWords([right], language),
        Math.max(1, Math.round(100 * confidence)),
      ),
      received: words.received(dayInShort(receivedOn, language)),
      letter: link === null ? null : { link, open: digest.openLetter },
    }
  }
  return {
    title: words.title,
    intro: words.intro,
    lines: nearMisses.map(lineOf),
    // cut off, as the case number of an example is: below an answer it must not read as an order
    whatNow: words.whatNow(`${requestWord(language)} N…`),
  }
}
