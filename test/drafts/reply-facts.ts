import { J3D_RECIPIENTS } from '../../src/config/j3d-prints.ts'
import type { ReplyFacts } from '../../src/drafts/facts.ts'

/** The facts of an ordinary acknowledgement; a test says only what it is about. */
export function replyFacts(changes: Partial<ReplyFacts> = {}): ReplyFacts {
  return {
    occasion: 'acknowledge',
    language: 'nl',
    caseNumber: 'P-2026-0042',
    rights: ['access'],
    dataSubjectName: 'Marloes van den Berg',
    receivedOn: '2026-11-23',
    answerByOn: '2026-12-23',
    todayOn: '2026-12-01',
    extendedUntilOn: '2027-02-23',
    shop: {
      name: 'J3D Prints',
      website: 'j3dprints.nl',
      contact: 'info@j3dprints.nl',
      signature: 'Jan de Vries\nJ3D Prints',
    },
    recipients: J3D_RECIPIENTS,
    ...changes,
  }
}
