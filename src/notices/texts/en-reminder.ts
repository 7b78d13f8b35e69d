import type { Reason } from '../facts.ts'
import { englishChecklist } from './en-checklists.ts'
import type { ReminderTexts, SubjectFacts, WhyFacts } from './texts.ts'

const WHY: Readonly<Record<Reason, (facts: WhyFacts) => string>> = {
  opened: ({ receivedDay }) => `A new request came in on ${receivedDay}.`,
  triage: ({ receivedDay }) =>
    `This letter of ${receivedDay} is about privacy, but it is not clear what the writer wants.`,
  'half-time': () => 'Half of the time has gone.',
  'week-left': () => 'We are in the last days now.',
  'three-days-left': () => 'There is little time left.',
  'one-day-left': () => 'One working day is left, or less.',
  'draft-waiting': () => 'The draft has been ready for a few days but was not sent.',
  'draft-deleted': () => 'The draft was thrown away and the writer has no answer yet.',
  'draft-overtaken': () =>
    'Something changed in this case while somebody was working on the draft. The draft was left as it was.',
  'asked-again': () => 'The writer has written again. The day by which we answer stays the same.',
  replied: () => 'The writer answered our question.',
  'withdrawal-asked': () =>
    'The writer says that it is no longer needed. A letter that confirms this is ready as a draft.',
  'lift-asked': () =>
    'The writer says that we may use the data again. A letter that confirms this is ready as a draft.',
  authority: () =>
    'The data protection authority got a copy of the letter, or a complaint. This one cannot wait.',
  'answered-by-hand': () =>
    'Somebody wrote an answer of their own. Whether that settles the request, griffier cannot tell.',
  bounced: () => 'Our answer came back: it could not be delivered, so the writer does not have it.',
  'unknown-word': ({ unknownWord }) =>
    unknownWord === ''
      ? 'Your answer was not understood. Nothing was done with it.'
      : `Your answer ‘${unknownWord}’ was not understood. Nothing was done with it.`,
  'at-once': ({ receivedDay }) => `It came in on ${receivedDay}. This one does not wait.`,
  'due-today': () => 'Today is the last day on which we promised an answer.',
  overdue: () => 'The day on which we promised an answer has passed.',
}

const SUBJECTS: Readonly<Record<Reason, (facts: SubjectFacts) => string>> = {
  opened: ({ request, dueDay }) => `New: ${lower(request)} (due ${dueDay})`,
  triage: ({ dueDay }) => `Letter about privacy: could you see what it is? (due ${dueDay})`,
  'half-time': withDaysLeft,
  'week-left': withDaysLeft,
  'three-days-left': withDaysLeft,
  'one-day-left': withDaysLeft,
  'draft-waiting': ({ request, dueDay }) =>
    `${request}: the draft is waiting to be sent (due ${dueDay})`,
  'draft-deleted': ({ request, dueDay }) => `${request}: draft thrown away (due ${dueDay})`,
  'draft-overtaken': ({ request }) => `${request}: is the draft still right?`,
  'asked-again': ({ request, dueDay }) => `${request}: the writer asked again (due ${dueDay})`,
  replied: ({ request, dueDay }) => `${request}: the writer answered us (due ${dueDay})`,
  'withdrawal-asked': ({ request }) => `${request}: the writer takes it back`,
  'lift-asked': ({ request }) => `${request}: the writer lifts the restriction`,
  authority: ({ request, dueDay }) => `${request}: the authority knows of it (due ${dueDay})`,
  'answered-by-hand': ({ request }) => `${request}: is this answered now?`,
  bounced: ({ request }) => `${request}: the answer did not arrive`,
  'unknown-word': ({ request }) => `${request}: your answer was not understood`,
  'at-once': ({ request }) => `${request}: please carry out today`,
  'due-today': ({ request }) => `${request}: answer today`,
  overdue: ({ request, left, dueDay }) => `${request}: ${left} (promised for ${dueDay})`,
}

function withDaysLeft({ request, left, dueDay }: SubjectFacts): string {
  return `${request}: ${left} (due ${dueDay})`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

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
  why: (reason, facts) => WHY[reason](facts),
  whatNow: {
    opened: 'Read the letter and go through the list.',
    triage:
      'Read the letter and give it, in Outlook, the category of the right it is about, or the one for ‘no request’.',
    'half-time': 'Go through the list and start on the answer.',
    'week-left': 'Go through the list and finish the answer.',
    'three-days-left': 'Go through the list and send the answer.',
    'one-day-left': 'Finish it now and send the answer.',
    'draft-waiting': 'Read the draft, fill in what is still open, and send it.',
    'draft-deleted': 'Write an answer yourself, or say in one word what should happen.',
    'draft-overtaken': 'Read the letters again and see whether the draft still fits.',
    'asked-again': 'Read the new letter too. Somebody is waiting for us.',
    replied:
      'Read it. Do we know now who this is, or what is meant? Then go through the list. If not, ask once more with the word below.',
    'withdrawal-asked':
      'Read the letter. If it is so, send the draft: that closes the case. If not, throw the draft away.',
    'lift-asked':
      'Read the letter. If it is so, lift the restriction in all systems and send the draft. If not, throw the draft away.',
    authority:
      'Bring in whoever decides in the shop, keep everything, and see to it today that the writer gets an answer.',
    'answered-by-hand': 'Say in one word what that answer was.',
    bounced: 'See what the mail server says, check the address, and send the answer again.',
    'unknown-word': 'Pick one of the words below.',
    'at-once': 'Carry it out today. The answer to the writer may follow.',
    'due-today': 'Send the answer today.',
    overdue: 'Send the answer as soon as you can. Better late than never.',
  },
  also: {
    triage:
      'A data leak, or a demand by an authority? Bring somebody in at once: most leaks must reach the data protection authority within 72 hours.',
  },
  otherReplyTo:
    'The letter asks for the answer at another address than it came from. The draft goes to the address it came from; look twice before you change that.',
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
  confirmationsTitle: 'Done with your answer',
  confirmed: {
    'final-draft-made': 'the answer is ready as a draft. Check it and send it.',
    'identity-draft-made': 'the identity question is ready as a draft.',
    'extension-draft-made':
      'the letter about more time is ready as a draft. Fill in why, and send it in time.',
    'too-late-to-extend':
      'the first month has passed, so the time can no longer be extended. Nothing was drafted.',
    'already-extended': 'the time was extended before, and that can be done only once.',
    taken: 'noted that you take this one.',
    waiting: 'noted that we are waiting for the writer.',
    withdrawn: 'closed, the writer no longer wants it.',
    dismissed: 'closed, it was no request.',
    refiled: 'filed under the other right.',
    'already-ended': 'this case was closed already, so nothing has changed.',
    'which-case':
      'it was not clear which case you meant, so nothing was done. Please answer again with the number in front.',
    answered: 'closed, your own answer settled it.',
    'no-reply-text': 'there is no text for this answer yet. Please write it in the conversation.',
  },
  intro: (items) =>
    items === 1
      ? 'One privacy request needs your attention.'
      : `${items} privacy requests need your attention.`,
  subjectOne: (reason, facts) => SUBJECTS[reason](facts),
  subjectMany: (items, late, today) =>
    [
      `Privacy requests: ${items} need attention`,
      ...(late > 0 ? [`${late} late`] : []),
      ...(today > 0 ? [`${today} today`] : []),
    ].join(', '),
  subjectConfirmed: 'Privacy requests: your answer was dealt with',
}
