// RFC 5322 knows only "Re:", but every program translates it; also numbered ("RE[2]:", "Re(3):").
const REPLY = /^(re|antw|antwoord|aw|sv|rif|ref|réf)\s{0,2}([[(]\d{1,3}[\])])?\s{0,2}:/i
const FORWARD = /^(fw|fwd|doorst|doorgestuurd|tr|wg|rv)\s{0,2}([[(]\d{1,3}[\])])?\s{0,2}:/i
// Put before the subject by people and by gateways; says nothing of the thread.
const LABEL = /^(betreft|betr|onderwerp|subject)\s{0,2}[:.]|^\[(ext|extern|external|spam)\]/i

/** What the topmost prefix says: a reply, a forward, or the first word on a subject. */
export function subjectPrefix(subject: string): 'reply' | 'forward' | undefined {
  const bare = withoutLabel(subject.trim())
  if (REPLY.test(bare)) return 'reply'
  return FORWARD.test(bare) ? 'forward' : undefined
}

/** A subject without the prefixes that programs and habit put before it. */
export function bareSubject(subject: string): string {
  let bare = subject.trim()
  for (let prefixes = 0; prefixes < MOST_PREFIXES; prefixes++) {
    const shorter = withoutLabel(bare).replace(REPLY, '').replace(FORWARD, '').trim()
    if (shorter === bare) break
    bare = shorter
  }
  return bare
}

const MOST_PREFIXES = 20

function withoutLabel(subject: string): string {
  return subject.replace(LABEL, '').trim()
}
