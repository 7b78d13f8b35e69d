import type { ReasonTexts, SubjectFacts } from './texts.ts'

/** What is said of a case, by why it comes up. */
export const englishReasons: ReasonTexts = {
  opened: {
    subject: ({ request, dueDay }) => `New: ${lower(request)} (due ${dueDay})`,
    why: ({ receivedDay }) => `A new request came in on ${receivedDay}.`,
    whatNow: 'Read the letter and go through the list.',
  },
  triage: {
    subject: ({ dueDay }) => `Letter about privacy: could you see what it is? (due ${dueDay})`,
    why: ({ receivedDay, because }) =>
      because === ''
        ? `This letter of ${receivedDay} is about privacy, but it is not clear what the writer wants.`
        : `This letter of ${receivedDay} is not for griffier to judge. ${because}`,
    whatNow:
      'Read the letter and give it, in Outlook, the category of the right it is about, or the one for ‘no request’.',
    also: 'A data leak, or a demand by an authority? Bring somebody in at once: most leaks must reach the data protection authority within 72 hours.',
  },
  'triage-waiting': {
    subject: ({ dueDay }) => `Letter about privacy: still nobody said what it is (due ${dueDay})`,
    why: ({ receivedDay }) =>
      `This letter of ${receivedDay} is still waiting for somebody to say what it is. If it is a request, its time is running.`,
    whatNow:
      'Read the letter and give it, in Outlook, the category of the right it is about, or the one for ‘no request’.',
  },
  'half-time': {
    subject: withDaysLeft,
    why: () => 'Half of the time has gone.',
    whatNow: 'Go through the list and start on the answer.',
  },
  'week-left': {
    subject: withDaysLeft,
    why: () => 'We are in the last days now.',
    whatNow: 'Go through the list and finish the answer.',
  },
  'three-days-left': {
    subject: withDaysLeft,
    why: () => 'There is little time left.',
    whatNow: 'Go through the list and send the answer.',
  },
  'one-day-left': {
    subject: withDaysLeft,
    why: () => 'One working day is left, or less.',
    whatNow: 'Finish it now and send the answer.',
  },
  'draft-waiting': {
    subject: ({ request, dueDay }) => `${request}: the draft is waiting to be sent (due ${dueDay})`,
    why: () => 'The draft has been ready for a few days but was not sent.',
    whatNow: 'Read the draft, fill in what is still open, and send it.',
  },
  'draft-deleted': {
    subject: ({ request, dueDay }) => `${request}: draft thrown away (due ${dueDay})`,
    why: () => 'The draft was thrown away and the writer has no answer yet.',
    whatNow: 'Write an answer yourself, or say in one word what should happen.',
  },
  'draft-refused': {
    subject: ({ request, dueDay }) => `${request}: there is no draft ready (due ${dueDay})`,
    why: () =>
      'griffier could not make a draft that is for the writer alone: the letter was no longer in the mailbox, or the draft also went to, or quoted, somebody else. It was taken away again.',
    whatNow:
      'Write an answer yourself, and look closely at whom it goes to and what stands below it.',
  },
  'draft-overtaken': {
    subject: ({ request }) => `${request}: is the draft still right?`,
    why: () =>
      'Something changed in this case while somebody was working on the draft. The draft was left as it was.',
    whatNow: 'Read the letters again and see whether the draft still fits.',
  },
  'asked-again': {
    subject: ({ request, dueDay }) => `${request}: the writer asked again (due ${dueDay})`,
    why: () => 'The writer has written again. The day by which we answer stays the same.',
    whatNow: 'Read the new letter too. Somebody is waiting for us.',
  },
  replied: {
    subject: ({ request, dueDay }) => `${request}: the writer answered us (due ${dueDay})`,
    why: () => 'The writer answered our question.',
    whatNow:
      'Read it. Do we know now who this is, or what is meant? Then go through the list. If not, ask once more with the word below.',
  },
  unproven: {
    subject: ({ request }) => `${request}: is this letter really the writer’s?`,
    why: ({ because }) =>
      `Another letter came in the writer’s name. ${because === '' ? '' : `${because} `}It may be somebody else’s, so griffier left everything as it was.`,
    whatNow:
      'Read it. If in doubt, ask the writer, at the address that we already had. Then say in one word what should happen.',
  },
  'after-end': {
    subject: ({ request }) => `${request}: another letter came after the end`,
    why: () => 'This case is closed, and the writer has written again since.',
    whatNow:
      'Read the letter. Is something missing from our answer, does the writer disagree, or is there another question? Then answer in the same conversation.',
  },
  'reply-overdue': {
    subject: ({ request, dueDay }) => `${request}: no answer to our question (due ${dueDay})`,
    why: () => 'We asked the writer something and have heard nothing for over a week.',
    whatNow:
      'Look once more for an answer. If there is none, send what lies ready as a draft, or say in one word what should happen.',
  },
  'withdrawal-asked': {
    subject: ({ request }) => `${request}: the writer takes it back`,
    why: () =>
      'The writer says that it is no longer needed. A letter that confirms this is ready as a draft.',
    whatNow:
      'Read the letter. If it is so, send the draft: that closes the case. If not, throw the draft away.',
  },
  'lift-asked': {
    subject: ({ request }) => `${request}: the writer lifts the restriction`,
    why: () =>
      'The writer says that we may use the data again. A letter that confirms this is ready as a draft.',
    whatNow:
      'Read the letter. If it is so, lift the restriction in all systems and send the draft. If not, throw the draft away.',
  },
  'answered-by-hand': {
    subject: ({ request }) => `${request}: is this answered now?`,
    why: () =>
      'Somebody wrote an answer of their own. Whether that settles the request, griffier cannot tell.',
    whatNow: 'Say in one word what that answer was.',
  },
  'unknown-word': {
    subject: ({ request }) => `${request}: your answer was not understood`,
    why: ({ said }) =>
      said === ''
        ? 'Your answer was not understood. Nothing was done with it.'
        : `Your answer ‘${said}’ was not understood. Nothing was done with it.`,
    whatNow: 'Pick one of the words below.',
  },
  'identity-open': {
    subject: ({ request }) => `${request}: are you sure who this is?`,
    why: ({ said }) =>
      `You answered ‘${said}’, but nothing has shown yet who the writer is: the address was not known, or the sender is not certain. So no draft has been prepared. Somebody else might learn what we hold of a customer.`,
    whatNow:
      'Are you sure now, by an order number and postcode for instance? Then answer again with the same word, and the draft will be prepared. If you are not, answer ‘identify’: the question to the writer will be prepared.',
  },
  authority: {
    subject: ({ request }) => `${request}: the authority knows of it`,
    why: () =>
      'The data protection authority got a copy of the letter, or a complaint. This one cannot wait.',
    whatNow:
      'Bring in whoever decides in the shop, keep everything, and see to it today that the writer gets an answer.',
  },
  bounced: {
    subject: ({ request }) => `${request}: the answer did not arrive`,
    why: () => 'Our answer came back: it could not be delivered, so the writer does not have it.',
    whatNow: 'See what the mail server says, check the address, and send the answer again.',
  },
  'sent-unfilled': {
    subject: ({ request }) => `${request}: a letter went out unfinished`,
    why: () =>
      'Our letter still held a part between [[ and ]] that somebody was to fill in. The writer now reads a hint that was meant for us, and misses what should have stood there. So this letter does not count as an answer.',
    whatNow:
      'Write to the writer again now, in the same conversation, with what was missing. griffier then asks whether that settles the request.',
  },
  leak: {
    subject: () => 'A customer may have reported a data leak: please look now',
    why: ({ receivedDay }) =>
      `This letter of ${receivedDay} seems to say that somebody got to see another person’s data.`,
    whatNow:
      'Read it now and bring in whoever decides in the shop. Stop the leak, and write down what happened, whose data it was and what you did.',
    also: 'If it is no leak, give the letter, in Outlook, the category that fits, or the one for ‘no request’.',
  },
  'leak-pressing': {
    subject: () => 'The data leak that a customer reported: has the authority been told?',
    why: () => 'The reported leak still stands open here.',
    whatNow:
      'Has it been reported to the data protection authority, or is there no risk to people? Write down which. Then give the letter, in Outlook, the category that fits, or the one for ‘no request’.',
  },
  'at-once': {
    subject: ({ request }) => `${request}: please carry out today`,
    why: ({ receivedDay }) => `It came in on ${receivedDay}. This one does not wait.`,
    whatNow: 'Carry it out today. The answer to the writer may follow.',
  },
  'at-once-late': {
    subject: ({ request }) => `${request}: was this carried out?`,
    why: ({ receivedDay }) =>
      `It came in on ${receivedDay} and should have been carried out the same day. Nobody has written to the writer yet.`,
    whatNow: 'Carry it out now, then send the draft or say ‘done’.',
  },
  'due-today': {
    subject: ({ request }) => `${request}: answer today`,
    why: () => 'Today is the last day on which we promised an answer.',
    whatNow: 'Send the answer today.',
  },
  overdue: {
    subject: ({ request, left, dueDay }) => `${request}: ${left} (promised for ${dueDay})`,
    why: () => 'The day on which we promised an answer has passed.',
    whatNow: 'Send the answer as soon as you can. Better late than never.',
  },
}

function withDaysLeft({ request, left, dueDay }: SubjectFacts): string {
  return `${request}: ${left} (due ${dueDay})`
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
