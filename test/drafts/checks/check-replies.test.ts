import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { J3D_RECIPIENTS } from '../../../src/config/j3d-prints.ts'
import { surveyReplies } from '../../../src/config/replies.ts'
import { checkReplies } from '../../../src/drafts/checks/check-replies.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { replyFacts } from '../reply-facts.ts'

const { shop } = replyFacts()

/** The shipped texts in a folder of their own, with one thing changed. */
async function complaintsAfter(change: (folder: string) => Promise<void>): Promise<string[]> {
  const folder = await temporaryFolder()
  await cp('replies', folder, { recursive: true })
  await change(folder)
  return complaintsOf(folder)
}

async function complaintsOf(folder: string, overrides?: string): Promise<string[]> {
  const { set, complaints } = await surveyReplies(folder, overrides)
  if (set === undefined) throw new Error('no words')
  const checked = checkReplies(set, folder, { shop, recipients: J3D_RECIPIENTS })
  return [...complaints, ...checked.complaints].map(
    ({ file, line, found, expected }) =>
      `${file.replace(`${overrides}/`, '').replace(`${folder}/`, '')}:${line} ${found} | ${expected}`,
  )
}

/** The same change in one file; the texts that stand there may be worded again, so what is changed is a pattern. */
async function edited(path: string, from: RegExp | string, to: string): Promise<string[]> {
  const before = await readFile(join('replies', path), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  return complaintsOf('replies', await temporaryFolder({ [path]: after }))
}

const added = (path: string, sentence: string) => edited(path, /\n$/, `\n\n${sentence}\n`)

describe('the replies that ship', () => {
  it('pass every rule', async () => {
    expect(await complaintsAfter(async () => undefined)).toEqual([])
  })

  it('are all of them read', async () => {
    const { set } = await surveyReplies('replies')
    if (set === undefined) throw new Error('no words')
    const { letters } = checkReplies(set, 'replies', { shop, recipients: J3D_RECIPIENTS })
    // five occasions by eight rights, one by four, ten that are the same for each; in two languages
    expect(letters).toHaveLength(2 * (5 * 8 + 4 + 10))
  })
})

describe('a set that lacks a text', () => {
  it.each([
    ['en/access-grant.md', 'grant'],
    ['nl/erasure-recipient.md', 'recipient'],
    ['nl/frames/second-notice.md', 'second-notice'],
  ])('is told that %s is missing', async (path, occasion) => {
    const found = await complaintsAfter((folder) => rm(join(folder, path)))
    expect(found).toContain(
      `${path}:1 no such file | the letter on the occasion ${occasion}, in both languages`,
    )
    const other = path.startsWith('nl') ? path.replace('nl', 'en') : path.replace('en', 'nl')
    expect(found.filter((each) => !each.startsWith(path))).toEqual([
      `${other}:1 a text in one language only | the same text in the other language beside it`,
    ])
  })

  it('is told where a frame has no place for the rights', async () => {
    const found = await edited('nl/frames/refuse.md', '{{> rights}}\n', '')
    expect(found).toContain(
      'nl/frames/refuse.md:5 no place for the rights | {{> rights}}, where what each right adds is put',
    )
  })
})

describe('a variable', () => {
  it.each([
    ['nl/parts/greeting.md', '{{nmae}}', 'caseNumber, name, several'],
    ['en/access-refuse.md', '{{shop}}', 'shop.name'],
    [
      'en/parts/access-done.md',
      '{{#each recipients}}{{caseNumber}}{{/each}}',
      'one of system, operator',
    ],
    ['nl/parts/closing.md', '{{#each late}}x{{/each}}', 'caseNumber'],
    ['nl/parts/closing.md', '{{constructor}}', 'caseNumber'],
  ])(
    'in %s that no reply knows is named with those that it does: %s',
    async (path, text, known) => {
      const found = (await added(path, text)).filter((each) => each.includes('| one of'))
      expect(found).toHaveLength(1)
      expect(found[0]).toMatch(new RegExp(`^${path}:\\d+ `))
      expect(found[0]).toContain(known)
    },
  )
})

describe('two languages', () => {
  it.each([
    ['{{todayOn}}', '{{todayOn}} once'],
    ['{{#if late}}x{{/if}}', '{{#if late}} once'],
    ['{{> case-number}}', '{{> case-number}} once'],
    ['[[wat er nog is]]', '[[…]] '],
  ])('of which one has %s more than the other are told so', async (text, found) => {
    const all = await added('nl/access-refuse.md', text)
    const line = (await readFile('replies/nl/access-refuse.md', 'utf8')).split('\n').length + 1
    expect(all).toHaveLength(1)
    expect(all[0]).toContain(`nl/access-refuse.md:${line} ${found}`)
    expect(all[0]).toMatch(/, as in .*en\/access-refuse\.md, or there as often as here$/)
  })
})

describe('words that no reply may hold', () => {
  it.each([
    ['nl/parts/proofs.md', 'Stuur ons een kopie van uw paspoort.', 'no identity document'],
    ['nl/parts/proofs.md', 'Wij hebben ook uw burgerservicenummer nodig.', 'no identity document'],
    [
      'nl/parts/proofs.md',
      'Stuur niet alleen uw naam maar ook uw wachtwoord.',
      'no identity document',
    ],
    [
      'en/parts/proofs.md',
      'Please attach a scan of\nyour driving licence.',
      'no identity document',
    ],
    ['en/parts/proofs.md', 'Tell us your name and give us your password.', 'no identity document'],
    ['nl/access-acknowledge.md', 'Wij vragen hiervoor een vergoeding.', 'no fee'],
    ['nl/access-acknowledge.md', 'Een kopie kost u 5 euro.', 'no fee'],
    ['en/access-acknowledge.md', 'There is a small fee for this.', 'no fee'],
    ['nl/access-acknowledge.md', 'Vul eerst het formulier in.', 'no form'],
    ['en/access-acknowledge.md', 'Please use the form on our website.', 'no form'],
    ['nl/erasure-acknowledge.md', 'Laat ons weten waarom u dit vraagt.', 'no reason'],
    ['en/erasure-acknowledge.md', 'Please tell us why you want this.', 'no reason'],
    ['en/parts/closing.md', 'Our host is Neostradan.', 'Neostrada'],
    [
      'nl/access-grant.md',
      'IP-adressen zijn geen persoonsgegevens.',
      'an IP address is personal data',
    ],
    ['en/access-grant.md', 'IP addresses are not personal data.', 'an IP address is personal data'],
    ['nl/erasure-grant.md', 'Alles is verwijderd.', 'what was erased by name'],
    ['nl/erasure-grant.md', 'Wij hebben al uw gegevens gewist.', 'what was erased by name'],
    ['en/erasure-grant.md', 'All your data has been deleted.', 'what was erased by name'],
    ['en/erasure-grant.md', 'We erased everything.', 'what was erased by name'],
    ['nl/frames/identity.md', 'U bent klant bij ons.', 'whether the writer is a customer'],
    [
      'en/frames/identity-reminder.md',
      'We have orders of yours.',
      'whether the writer is a customer',
    ],
  ])('are found in %s: %s', async (path, sentence, expected) => {
    const found = await added(path, sentence)
    expect(found).toHaveLength(1)
    const line = (await readFile(`replies/${path}`, 'utf8')).split('\n').length + 1
    expect(found[0]).toMatch(new RegExp(`^${path}:(${line}|${line + 1}) “`))
    expect(found[0]).toContain(expected)
  })

  it.each([
    ['nl/parts/proofs.md', 'Stuur ons nooit een wachtwoord.'],
    ['en/parts/proofs.md', 'You do not need to send us a passport.'],
    ['en/parts/proofs.md', 'This is free of charge.'],
    ['nl/access-acknowledge.md', 'U hoeft geen formulier in te vullen.'],
    ['nl/erasure-grant.md', 'Wij hebben niet alles verwijderd.'],
    ['en/erasure-grant.md', 'We deleted not everything that we hold.'],
  ])('are told from their denial in %s: %s', async (path, sentence) => {
    expect(await added(path, sentence)).toEqual([])
  })
})

describe('what a letter must say', () => {
  it.each([
    [
      'nl/parts/remedies.md',
      /Autoriteit Persoonsgegevens/g,
      'toezichthouder',
      'Autoriteit Persoonsgegevens',
      ['closed-unidentified', 'partly', 'refuse'],
    ],
    [
      'en/parts/remedies.md',
      /six weeks/g,
      'some time',
      'six weeks',
      ['closed-unidentified', 'partly', 'refuse'],
    ],
    [
      'en/parts/remedies.md',
      /\bcourt\b/g,
      'judge',
      'the court',
      ['closed-unidentified', 'partly', 'refuse'],
    ],
    [
      'nl/parts/understood.md',
      /wilt \{\{wishes\}\}/,
      'schreef ons',
      'how the request was understood',
      ['acknowledge', 'clarify', 'identity'],
    ],
    [
      'en/parts/proofs.md',
      /[^\n]*passport[^\n]*/,
      '',
      'that no identity document',
      ['identity', 'identity-reminder'],
    ],
    ['en/frames/extend.md', /article 12\(3\)/, 'the law', 'the article that allows it', ['extend']],
    ['nl/frames/clarify.md', /'alles'/, 'niets', '"everything"', ['clarify']],
  ] as const)('is missed when %s loses %s', async (path, from, to, what, occasions) => {
    const language = path.slice(0, 2)
    const found = (await edited(path, from, to)).filter((each) => each.includes('without it'))
    const files = found.filter((each) => each.includes(what)).map((each) => each.split(':')[0])
    expect(new Set(files)).toEqual(
      new Set(occasions.map((occasion) => `${language}/frames/${occasion}.md`)),
    )
    expect(found.filter((each) => !each.includes(what))).toEqual([])
  })

  it.each([
    ['nl/erasure-refuse.md', /De reden: [^\n]*/, 'Meer weten?', 'the reason'],
    ['en/parts/erasure-done.md', /seven years/, 'some years', 'what stays'],
    [
      'nl/parts/access-done.md',
      /\{\{retention\}\}/,
      '{{purpose}}',
      'every system with its retention',
    ],
    ['nl/parts/consent-withdrawal-done.md', /blijft geldig/, 'was goed', 'stays valid'],
  ])('of its right is missed when %s loses %s', async (path, from, to, what) => {
    const found = (await edited(path, from, to)).filter((each) => each.includes('without it'))
    expect(found.length).toBeGreaterThan(0)
    const right = /(?:parts\/)?([a-z-]+)-(?:done|refuse)/.exec(path.slice(3))?.[1] ?? ''
    for (const each of found) {
      expect(each).toContain(what)
      expect(each.startsWith(`${path.slice(0, 2)}/${right}-`)).toBe(true)
    }
  })

  it.each([
    ['caseNumber', 'the case number', 'case-number.md'],
    ['receivedOn', 'the day of receipt', 'received.md'],
    ['answerByOn', 'the day to answer by', 'answer-by.md'],
    ['shop.contact', 'where to write', 'closing.md'],
  ])('is missed without {{%s}}', async (name, what, part) => {
    const found = await edited(`nl/parts/${part}`, new RegExp(`\\{\\{${name}\\}\\}`, 'g'), 'x')
    expect(
      found.some(
        (each) =>
          each.startsWith('nl/frames/acknowledge.md:5 a letter without it') && each.includes(what),
      ),
    ).toBe(true)
  })
})

describe('a letter', () => {
  it('that is too long to be read is named', async () => {
    const found = await added(
      'en/access-refuse.md',
      'This is one more thing to read. '.repeat(60).trim(),
    )
    expect(found).toEqual([
      expect.stringMatching(/^en\/access-refuse\.md:6 a letter of \d+ words \| from 60 to 400$/),
    ])
  })

  it('that has lost its text is named', async () => {
    const found = await edited(
      'en/frames/question-received.md',
      /\{\{> (?:received|answer-by)\}\}|^(?:You have|Would) .*$/gm,
      '',
    )
    expect(found.some((each) => / a letter of \d+ words/.test(each))).toBe(true)
  })

  it.each([
    [
      'nl/access-refuse.md',
      'Overeenkomstig bovengenoemde privacywetgevingsbepalingen dienaangaande onderhavige verwerkingsverantwoordelijkheid inachtnemend concluderen ondergetekenden desalniettemin noodzakelijkerwijs afwijzend. ',
    ],
    [
      'en/access-refuse.md',
      'Notwithstanding aforementioned considerations regarding applicable jurisdictional interpretations, organisational accountability necessitates comprehensive administrative evaluation. ',
    ],
  ])('of %s that reads like a statute is named', async (path, sentence) => {
    const found = await added(path, sentence.repeat(6).trim())
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^${path}:6 a letter that reads at -?\\d+ \\| at least 65`)),
    ])
  })
})
