import type { Case, CaseEvent } from './case.ts'

/** Finds the cases that something in the mailbox belongs to, without going through all of them. */
export interface CaseIndex {
  /** The case with this letter. */
  ofLetter(messageId: string): string | undefined
  /** The case with this draft (by the id it was made under). */
  ofDraft(draftId: string): string | undefined
  /** Cases with any of these clues: a conversation, a message id of a letter or draft, a person's address. */
  ofClues(clues: Iterable<string | undefined>): string[]
  /** Takes in a new or changed case. */
  add(changed: Case): void
  /** Nothing leads to this case any more. */
  forget(caseNumber: string): void
}

export function caseIndex(): CaseIndex {
  const letters = new Map<string, string>()
  const drafts = new Map<string, string>()
  const clues = new Map<string, Set<string>>()
  const seen = new Map<string, number>()

  const addClue = (clue: string | undefined, number: string) => {
    if (!clue) return
    const numbers = clues.get(clue)
    if (numbers === undefined) clues.set(clue, new Set([number]))
    else numbers.add(number)
  }
  const addEvent = (event: CaseEvent, number: string) => {
    if (event.event === 'opened') addClue(event.dataSubject.address, number)
    if (event.event === 'opened' || event.event === 'letter-joined')
      letters.set(event.messageId, number)
    if (event.event === 'drafted') drafts.set(event.draftId, number)
    if (event.event === 'opened' || event.event === 'letter-joined' || event.event === 'drafted') {
      addClue(event.conversationId, number)
      addClue(event.internetMessageId, number)
    }
  }
  return {
    ofLetter: (messageId) => letters.get(messageId),
    ofDraft: (draftId) => drafts.get(draftId),
    ofClues: (wanted) => [
      ...new Set([...wanted].flatMap((clue) => [...(clues.get(clue ?? '') ?? [])])),
    ],
    add: ({ number, history }) => {
      // a history only grows, so what was taken in before need not be looked at again
      for (const event of history.slice(seen.get(number) ?? 0)) addEvent(event, number)
      seen.set(number, history.length)
    },
    forget: (caseNumber) => {
      for (const found of [letters, drafts])
        for (const [id, number] of found) if (number === caseNumber) found.delete(id)
      for (const [clue, numbers] of clues)
        if (numbers.delete(caseNumber) && numbers.size === 0) clues.delete(clue)
      seen.delete(caseNumber)
    },
  }
}
