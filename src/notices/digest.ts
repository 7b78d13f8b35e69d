import { bounded } from './bounded.ts'
import { countsOf, digestView, isEmpty } from './digest-view.ts'
import type { DigestFacts, Notice } from './facts.ts'
import { digestHtml, digestText } from './layout/digest.ts'
import { textsIn } from './texts/in-language.ts'

/**
 * Writes the digest of a working day for one staff member: what is late, what is due, what waits
 * and for whom, and whether griffier itself is well. It names no customer.
 */
export function composeDigest(facts: DigestFacts): Notice {
  return bounded((most) => {
    const view = { ...digestView(facts, most), subject: subjectOf(facts) }
    return { subject: view.subject, html: digestHtml(view), text: digestText(view) }
  })
}

function subjectOf(facts: DigestFacts): string {
  const { digest } = textsIn(facts.language)
  const subject = isEmpty(facts) ? digest.subjectEmpty : digest.subject(countsOf(facts))
  return facts.health.complaints.length > 0 ? `${subject} (${digest.unwell})` : subject
}
