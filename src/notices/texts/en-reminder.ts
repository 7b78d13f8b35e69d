import { englishChecklist } from './en-checklists.ts'
import { englishReasons } from './en-reasons.ts'
import type { ReminderTexts } from './texts.ts'

export const englishReminder: ReminderTexts = {
  wants: {
    access: 'The writer wants to know what data we keep about them, with a copy.',
    rectification: 'The writer wants us to correct or complete their data.',
    erasure: 'The writer wants us to erase their data.',
    restriction: 'The writer wants us to keep their data but leave it unused for now.',
    portability: 'The writer wants to take their data along in a file that a computer can read.',
    objection: 'The writer wants us to stop using their data, for marketing for instance.',
    'automated-decision': 'The writer wants a person to look again at a decision.',
    'consent-withdrawal':
      'The writer takes back a consent, for the newsletter or a photo for instance.',
  },
  wantsUnclear: 'It may be a question, a complaint, a data leak, or a request after all.',
  reasons: englishReasons,
  leakBy: (day, time, passed) =>
    passed
      ? `If it is a leak, the authority should have known by ${day}, ${time}: that has passed. Report it all the same, and say why it is late.`
      : `If it is a leak, the authority must know by ${day}, ${time}.`,
  moreTime: (day) =>
    `Can it not be done in time? Answer ‘extend’ by ${day} at the latest; after that more time cannot be taken.`,
  dueBecause: 'Why this day:',
  otherReplyTo:
    'The letter asks for the answer at another address than it came from. The draft goes to the address it came from; look twice before you change that.',
  changesAddress:
    'Is this about a new e-mail address? Have it confirmed from the old one first; if that no longer exists, ask for another proof, such as an order number with its postcode. Never send the confirmation to the new address alone: that is how accounts are taken over.',
  inThreadOf: (cases) =>
    `The letter came in the thread of ${cases.join(', ')}, but from somebody else. What one of them wrote is not for the other: pass nothing on.`,
  ended: 'This case is closed',
  due: (day, left) => `Due ${day} (${left})`,
  legalLimit: (day, passed) =>
    passed
      ? `The law gave us until ${day}; that day has passed too.`
      : `By law there is time until ${day}.`,
  atOnce: 'Carry out at once',
  checklistTitle: 'Tick these first',
  checklist: englishChecklist,
  allSystems: 'in all our systems',
  draftWaits: (occasion, final) =>
    final
      ? `A draft is ready: ${occasion}. Complete it, and send it once all is done.`
      : `A draft is ready: ${occasion}. If it is right, send it. The request stays open after that.`,
  openDraft: 'Open the draft',
  draftInFolder: 'It is in Outlook’s Drafts, in the same conversation.',
  openLetter: 'Open the letter',
  wordsTitle: 'Reply to this mail with one word:',
  wordsTitleMany: (example) =>
    `Reply to this mail with a case number and a word, such as ‘${example}’. Several cases? Give each its own line.`,
  wordsOfItem: (words) => `You can reply with: ${words}.`,
  wordMeans: {
    done: 'it is carried out; the answer will be put ready as a draft',
    partly: 'part of it could not be; that answer will be put ready',
    refuse: 'we will not do this; a refusal with reasons will be put ready',
    extend: 'we need more time; a letter saying so will be put ready',
    identify: 'first find out who this is; that question will be put ready',
    nothing: 'we hold nothing on this person; that answer will be put ready',
    withdrawn: 'the writer no longer wants it; the case is closed',
    wait: 'we are waiting for the writer',
    mine: 'you take this one',
  },
  wordMeansByHand: {
    done: 'yes, carried out and answered',
    partly: 'yes, carried out in part, and explained',
    refuse: 'yes, refused, and explained',
    nothing: 'yes, we held nothing on this person',
    wait: 'no, we are still waiting for the writer',
    mine: 'no, you will finish it',
  },
  confirmationsTitle: 'What was done with your answer',
  confirmed: {
    'final-draft-made': 'the answer is ready as a draft. Check it and send it.',
    'identity-draft-made': 'the identity question is ready as a draft.',
    'extension-draft-made':
      'the letter about more time is ready as a draft. Fill in why, and send it in time.',
    'too-late-to-extend':
      'the first month has passed, so the time can no longer be extended. Nothing was drafted.',
    'already-extended': 'the time was extended before, and that can be done only once.',
    'other-mailbox':
      'is still open, but its letter is in the previous mailbox: griffier now works in another. Please answer it yourself, from the previous mailbox.',
    'given-back':
      'is everybody’s again: whoever took this case is no longer among the staff. Who takes it over?',
    taken: 'noted that you take this one.',
    waiting: 'noted that we are waiting for the writer.',
    withdrawn: 'closed, the writer no longer wants it.',
    dismissed: 'closed, it was no request.',
    refiled: 'filed under the other right.',
    'already-ended': 'this case was closed already, so nothing has changed.',
    'which-case':
      'it was not clear which case you meant, so nothing was done. Please answer again with the number in front.',
    opened: 'open, and its time runs from the day the letter came.',
    'letter-gone': 'that letter is no longer in the mailbox, so nothing was done.',
    'which-letter':
      'it was not clear which letter you meant, so nothing was done. Please answer the digest again with its mark, or give the letter a category in Outlook.',
    answered: 'closed, your own answer settled it.',
    'no-reply-text': 'there is no text for this answer yet. Please write it in the conversation.',
  },
  whichOf: (cases, more, example) =>
    `which case did you mean? Nothing has been done yet. That mail named: ${cases.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Answer again with its number in front, such as ‘${example}’.`,
  moreItems: (count, late, today) => {
    const of = [...(late > 0 ? [`${late} late`] : []), ...(today > 0 ? [`${today} due today`] : [])]
    const which = of.length > 0 ? ` (${of.join(', ')})` : ''
    return `And ${count === 1 ? '1 more case' : `${count} more cases`}${which}: too many for one mail. ‘griffier cases’ shows them all.`
  },
  intro: (items) =>
    items === 1
      ? 'One privacy request needs your attention.'
      : `${items} privacy requests need your attention.`,
  subjectMany: (items, late, today) =>
    [
      `Privacy requests: ${items} need attention`,
      ...(late > 0 ? [`${late} late`] : []),
      ...(today > 0 ? [`${today} today`] : []),
    ].join(', '),
  subjectConfirmed: 'Privacy requests: your answer was dealt with',
  subjectWhich: 'Privacy requests: which case was your answer about?',
}
