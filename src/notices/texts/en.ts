import { englishReminder } from './en-reminder.ts'
import type { DeadlineTexts, DigestCounts, DigestTexts, Texts } from './texts.ts'

const parts = ({ overdue, dueSoon, click, unclear }: DigestCounts): string[] => [
  ...(overdue > 0 ? [`${overdue} late`] : []),
  ...(dueSoon > 0 ? [`${dueSoon} this week`] : []),
  ...(click > 0 ? [click === 1 ? '1 draft to send' : `${click} drafts to send`] : []),
  ...(unclear > 0 ? [`${unclear} to judge`] : []),
]

const deadline: DeadlineTexts = {
  days: (count, from) => `${count} days from ${from}`,
  month: (from) => `One month from ${from}`,
  ends: (term, end, moved) =>
    moved === undefined ? `${term} is ${end}.` : `${term} is ${end}; moved back to ${moved}.`,
  extended: (end, moved) =>
    moved === undefined
      ? `The writer was told in time that it takes longer: until ${end}.`
      : `The writer was told in time that it takes longer: until ${end}; moved back to ${moved}.`,
  asked: (day, inTime) =>
    inTime
      ? `On ${day} we asked a question first. While we wait for the answer the law’s clock may stand still; we do not count on that.`
      : `On ${day} we asked a question first, but too late to count on the law’s clock standing still.`,
  paused: (answered, due) =>
    `The answer came on ${answered}. Were the wait not to count, it would be ${due}.`,
}

const digest: DigestTexts = {
  subject: (counts) => {
    const said = parts(counts).slice(0, 2).join(', ')
    return `Privacy requests today: ${said === '' ? 'nothing urgent' : said}`
  },
  subjectEmpty: 'Privacy requests today: nothing open',
  unwell: 'griffier needs a hand',
  summary: (counts) => {
    const said = parts(counts).join(', ')
    return said === '' ? 'Nothing is urgent today.' : `This is where things stand: ${said}.`
  },
  empty: 'Not a single privacy request is open. Have a good day!',
  emptyAsFarAsSeen: 'No privacy request is open, as far as griffier could see.',
  now: 'Please see to this now',
  sections: {
    overdue: 'Late',
    dueSoon: 'Due within a week',
    waitingForClick: 'Draft ready, waiting to be sent',
    unclear: 'Unclear: what is it?',
    waitingForCustomer: 'Waiting for the customer',
    newlyIn: 'Newly in',
    answered: 'Answered',
  },
  by: (day) => `due ${day}`,
  openLetter: 'Letter',
  draft: (occasion) => `Draft: ${occasion}`,
  more: (count) =>
    `${count === 1 ? 'and 1 more case' : `and ${count} more cases`}; ‘griffier cases’ shows them all`,
  otherwiseOpen: (count) =>
    count === 1
      ? 'Besides these, 1 case is open that still has time.'
      : `Besides these, ${count} cases are open that still have time.`,
  answerHint: (example) =>
    `Reply to this mail with a case number and a word, such as ‘${example}’. Several cases? Give each its own line.`,
  complaintsTitle: 'Something is wrong with griffier itself',
  healthy: 'griffier itself is well.',
  foldersRead: (folders) => `Last read: ${folders}.`,
  neverRead: 'not yet',
  next: (day, time) => `Next digest: ${day}, ${time}.`,
  standstill: (from, to) =>
    `griffier stood still from ${from} to ${to}. What came in meanwhile was taken in afterwards, and its time runs from the day it came.`,
  maybe: (rights) => `May be about: ${rights}`,
  maybeLeak: 'May report a data leak: please look today',
  nearMisses: {
    title: 'Left alone, but it was close',
    intro:
      'griffier took these letters of the past week for ordinary mail. They came closest to a request, so a quick look may pay.',
    whatNow: (example) =>
      `Is one of them a request? Give the letter its category in Outlook, or reply to this mail with the word and its mark, such as ‘${example}’. A case then opens, and its time runs from the day the letter came.`,
    maybe: (request, sure) => `${request}? ${sure} % sure`,
    received: (day) => `came ${day}`,
  },
  month: {
    title: (month) => `How ${month} went`,
    sums: ({ received, answered, medianDays, worstDays, late }) =>
      [
        `${received} received, ${answered} answered`,
        ...(medianDays === undefined ? [] : [`half of them within ${medianDays} days`]),
        ...(worstDays === undefined ? [] : [`the longest took ${worstDays}`]),
        late === 0 ? 'none late' : `${late} late`,
      ].join(', '),
    heads: ['received', 'answered'],
  },
}

export const english: Texts = {
  greeting: (firstName) => (firstName === '' ? 'Hello,' : `Hello ${firstName},`),
  footer: (shopName) =>
    `From griffier, which looks after the privacy letters at ${shopName}. It never sends anything to customers itself.`,
  deadline,
  reminder: englishReminder,
  digest,
}
