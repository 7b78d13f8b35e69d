import type { Near } from '../../classifiers/reading/reading.ts'
import type { Occasion } from '../cases/occasion.ts'
import type { Right } from '../cases/right.ts'
import type { WatchedFolder } from '../mailbox/mailbox.ts'

/**
 * What griffier tells of its work, one thing at a time. `sentence` and `about` (a letter's subject) are
 * the writer's own words: a rehearsal may show them to the person in front of it, a log never keeps them.
 */
export type Activity =
  | {
      readonly event: 'letter-left-alone'
      readonly about: string
      readonly messageId: string
      readonly why: string
      /** Where it came near to a request. */
      readonly near?: Near
    }
  | { readonly event: 'letter-set-aside'; readonly messageId: string; readonly why: string }
  | {
      readonly event: 'case-opened'
      readonly about: string
      readonly caseNumber: string
      readonly messageId: string
      readonly disposition: 'case' | 'triage'
      readonly rights: readonly Right[]
      readonly confidence: number
      readonly receivedAt: string
      readonly dueOn: string
      /** Calendar days from its receipt until it was recognised. */
      readonly foundAfterDays: number
      readonly sentence: string | undefined
    }
  | {
      readonly event: 'letter-joined'
      readonly caseNumber: string
      readonly messageId: string
      readonly why: string
    }
  | {
      readonly event: 'marked'
      readonly caseNumber: string
      readonly categories: readonly string[]
      readonly dueOn: string | undefined
    }
  | {
      readonly event: 'drafted'
      readonly caseNumber: string
      readonly occasion: Occasion
      readonly draftId: string
    }
  | {
      readonly event: 'draft-sent'
      readonly caseNumber: string
      readonly occasion: Occasion
      /** With a part in it that was still to be filled in. */
      readonly unfilled?: true
    }
  | { readonly event: 'draft-edited'; readonly caseNumber: string; readonly occasion: Occasion }
  | { readonly event: 'draft-deleted'; readonly caseNumber: string; readonly occasion: Occasion }
  | { readonly event: 'answered-by-hand'; readonly caseNumber: string }
  | { readonly event: 'answer-confirmed'; readonly caseNumber: string }
  | { readonly event: 'bounced'; readonly caseNumber: string }
  | {
      readonly event: 'reply-overdue'
      readonly caseNumber: string
      readonly asked: Occasion
    }
  | { readonly event: 'refiled'; readonly caseNumber: string; readonly rights: readonly Right[] }
  | { readonly event: 'dismissed'; readonly caseNumber: string }
  | { readonly event: 'word-followed'; readonly caseNumber: string; readonly word: string }
  | {
      readonly event: 'reminded'
      readonly to: string
      readonly items: readonly { readonly caseNumber: string; readonly reason: string }[]
      readonly subject: string
    }
  | { readonly event: 'digest-sent'; readonly to: string; readonly subject: string }
  | { readonly event: 'anonymised'; readonly caseNumber: string }
  | { readonly event: 'trained' }
  | {
      readonly event: 'folder-under-way'
      readonly folder: WatchedFolder
      /** Read in this round so far; more follow. */
      readonly messages: number
    }
  | { readonly event: 'folder-read-again'; readonly folder: WatchedFolder }
  | { readonly event: 'trouble'; readonly what: string }
