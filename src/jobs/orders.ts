import { occasionOf } from '../cases/next-draft.ts'
import { FINAL } from '../cases/occasion.ts'
import { isRunning, stateOf } from '../cases/state.ts'
import { type Order, readOrders, type Word } from '../cases/word.ts'
import type { Letter } from '../letters/letter.ts'
import type { NoticeSent } from '../register/register.ts'
import { keepToTell, type Outcome } from './confirmations.ts'
import type { Desk } from './desk.ts'
import { caseBy, deadlinesOf, note } from './history.ts'

/**
 * Whether this is staff answering a notice of ours: from a staff address, vouched for by our own
 * server, with the token that only that notice holds. Anything less is an ordinary letter.
 */
export function isAnswerToNotice(desk: Desk, letter: Letter): boolean {
  return (
    letter.kind === 'personal' &&
    letter.authentication === 'pass' &&
    isStaff(desk, letter.sender.address) &&
    noticeAnswered(desk, letter) !== undefined
  )
}

/** Does what staff asked by a word; what is not understood is answered once, with the next notice. */
export async function followOrders(desk: Desk, letter: Letter, now: Date): Promise<void> {
  const notice = noticeAnswered(desk, letter)
  if (notice === undefined) return
  for (const order of readOrders(letter.ownWords)) {
    await follow(desk, order, notice, letter.sender.address, now)
  }
}

function isStaff(desk: Desk, address: string): boolean {
  return desk.house.staff.some((member) => member.address.toLowerCase() === address)
}

function noticeAnswered(desk: Desk, letter: Letter): NoticeSent | undefined {
  const tokens = letter.wholeText.match(/\bG-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/g) ?? []
  return tokens
    .map((token) => desk.register.notices.get(token))
    .find((notice) => notice !== undefined)
}

async function follow(
  desk: Desk,
  order: Order,
  notice: NoticeSent,
  by: string,
  now: Date,
): Promise<void> {
  const caseNumber = caseMeant(desk, order, notice)
  const tell = (outcome: Outcome) =>
    keepToTell(desk, {
      to: by,
      caseNumber: caseNumber ?? firstOf(notice),
      outcome,
      said: order.said,
    })
  if (caseNumber === undefined && firstOf(notice) === '') return tell('which-case')
  if (caseNumber === undefined || order.word === undefined) return tell('unknown-word')
  const before = stateOf(caseBy(desk, caseNumber))
  if (!isRunning(before)) return tell('already-ended')
  const refusal = order.word === 'extend' ? whyNotExtend(desk, caseNumber, now) : undefined
  if (refusal !== undefined) return tell(refusal)
  await note(desk, caseNumber, 'word', { word: order.word, by }, now)
  if (order.word === 'withdrawn') await note(desk, caseNumber, 'withdrawn', {}, now)
  desk.tell({ event: 'word-followed', caseNumber, word: order.word })
  const occasion = occasionOf(order.word)
  if (before.handAnswer && occasion !== undefined && FINAL.includes(occasion)) {
    const { sentAt } = before.handAnswer
    await note(desk, caseNumber, 'answer-confirmed', { occasion, sentAt }, now)
    desk.tell({ event: 'answer-confirmed', caseNumber })
    return tell('answered')
  }
  await tell(await outcomeOf(desk, caseNumber, order.word))
}

/** More time can be taken once, and must be told within the first month (article 12(3)). */
function whyNotExtend(desk: Desk, caseNumber: string, now: Date): Outcome | undefined {
  const of = caseBy(desk, caseNumber)
  const { extended, extendableUntilOn } = deadlinesOf(desk, of)
  if (extended) return 'already-extended'
  const today = desk.calendar.dayOf(now)
  return today > (extendableUntilOn ?? '') ? 'too-late-to-extend' : undefined
}

function caseMeant(desk: Desk, order: Order, notice: NoticeSent): string | undefined {
  const numbers = new Set(notice.items.map(({ caseNumber }) => caseNumber))
  const [only] = numbers.size === 1 ? numbers : []
  const meant = order.caseNumber ?? only
  return meant !== undefined && desk.register.cases.has(meant) ? meant : undefined
}

function firstOf(notice: NoticeSent): string {
  return notice.items[0]?.caseNumber ?? ''
}

async function outcomeOf(desk: Desk, caseNumber: string, word: Word): Promise<Outcome> {
  if (word === 'mine') return 'taken'
  if (word === 'wait') return 'waiting'
  if (word === 'withdrawn') return 'withdrawn'
  const occasion = occasionOf(word)
  const { rights, opening } = stateOf(caseBy(desk, caseNumber))
  if (occasion === undefined || !(await desk.replies()).has(occasion, rights, opening.language))
    return 'no-reply-text'
  if (occasion === 'extend') return 'extension-draft-made'
  return occasion === 'identity' ? 'identity-draft-made' : 'final-draft-made'
}
