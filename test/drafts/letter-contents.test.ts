import { describe, expect, it } from 'vitest'
import { OCCASIONS } from '../../src/cases/occasion.ts'
import { composeReply } from '../../src/drafts/compose-reply.ts'
import { OF_LETTER, OF_OCCASION, OF_RIGHT, REMEDIES } from './must-say.ts'
import { replyFacts } from './reply-facts.ts'
import { languages, letters, replies, textOf } from './shipped.ts'

/** The case has a history: who writes was asked, and a later letter came. */
const LATER = { identityAskedOn: '2026-11-24', wroteAgainOn: '2026-11-30' }

describe('what law and policy ask', () => {
  it.each(letters)(
    'stands in $occasion of $right in $language',
    ({ occasion, right, language }) => {
      const text = textOf(occasion, [right], language, LATER)
      const granted = occasion === 'grant' || occasion === 'partly' ? OF_RIGHT[right] : []
      const own = OF_LETTER[`${right}-${occasion}`]
      const all = [...OF_OCCASION[occasion], ...granted, ...(own === undefined ? [] : [own])]
      for (const words of all.flatMap((said) => said[language])) expect(text).toMatch(words)
    },
  )

  it.each(OCCASIONS)('names the remedies in %s only where something was decided', (occasion) => {
    const decides = OF_OCCASION[occasion].includes(REMEDIES)
    for (const language of languages) {
      const text = textOf(occasion, ['erasure'], language)
      expect(/rechtbank/.test(text)).toBe(decides)
    }
  })
})

describe('a letter of which the case knows nothing from before', () => {
  it.each([
    ['identity-reminder', /Eerder vroegen wij u/, /Earlier we asked you/],
    ['closed-unidentified', /Eerder vroegen wij u/, /Earlier we asked you/],
    ['second-notice', /,\n\nBedankt dat/, /,\n\nThank you for writing once more/],
    ['withdrawal-confirmed', /U hebt ons laten weten/, /You let us know/],
    ['restriction-lifted', /De reden: \[\[wanneer/, /The reason: \[\[when/],
  ] as const)('names no day in %s', (occasion, nl, en) => {
    expect(textOf(occasion, ['restriction'], 'nl')).toMatch(nl)
    expect(textOf(occasion, ['restriction'], 'en')).toMatch(en)
  })
})

describe('a letter that comes late', () => {
  it.each(['acknowledge', 'identity', 'clarify', 'second-notice'] as const)(
    'says sorry and promises no day that has passed (%s)',
    (occasion) => {
      const late = { todayOn: '2026-12-24' }
      const [nl, en] = [
        textOf(occasion, ['access'], 'nl', late),
        textOf(occasion, ['access'], 'en', late),
      ]
      expect(nl).toMatch(/had er op woensdag 23 december 2026 moeten zijn.* spijt ons/)
      expect(nl).not.toMatch(/[Uu]iterlijk/)
      expect(en).toMatch(/should have had our answer on Wednesday 23 December 2026.* are sorry/)
      expect(en).not.toMatch(/at the latest|We aim/)
    },
  )
})

describe('who was told', () => {
  it('is named once, where one of the rights asks for it', () => {
    const told = /Wie wij het hebben laten weten/g
    expect(textOf('grant', ['access', 'portability'], 'nl')).not.toMatch(told)
    expect(textOf('grant', ['rectification', 'erasure'], 'nl').match(told)).toHaveLength(1)
    expect(textOf('partly', ['access', 'restriction'], 'nl').match(told)).toHaveLength(1)
    expect(textOf('grant', ['erasure'], 'nl', { recipients: [] })).not.toMatch(told)
  })
})

describe('a letter to a recipient', () => {
  it.each(languages)('says no more of the person than is filled in (%s)', (language) => {
    for (const right of ['rectification', 'erasure', 'restriction', 'objection'] as const) {
      const text = textOf('recipient', [right], language)
      expect(text).toMatch(language === 'nl' ? /^Goedendag,/ : /^Hello,/)
      expect(text).not.toMatch(/Marloes|Berg|Bent u het niet eens|If you do not agree/)
    }
  })
})

describe('several rights, of which one waits for nothing', () => {
  it.each(['extend', 'identity-reminder'] as const)('are told apart in %s', (occasion) => {
    const rights = ['access', 'objection'] as const
    expect(textOf(occasion, rights, 'nl')).toMatch(/een deel van uw bericht: u wilt weten/)
    expect(textOf(occasion, rights, 'en')).toMatch(
      /part of your message only: you would like to know/,
    )
    expect(textOf(occasion, ['access'], 'en')).not.toMatch(/part of your message/)
  })

  it('leave what was done for the one to be filled in where the rest is closed', () => {
    const text = textOf('closed-unidentified', ['access', 'objection'], 'nl')
    expect(text).toMatch(/staat hier los van: u wilt bezwaar maken .*: \[\[wat/)
  })
})

describe('a part that only concerns some of several requests', () => {
  it('may be taken out where the other was done in full', () => {
    const note = '[[haal dit stuk weg als u dit verzoek helemaal hebt uitgevoerd]]'
    expect(textOf('partly', ['access', 'erasure'], 'nl').split(note)).toHaveLength(3)
    expect(textOf('partly', ['access'], 'nl')).not.toContain(note)
  })
})

describe('an acknowledgement', () => {
  it.each(['objection', 'consent-withdrawal'] as const)('of %s is acted on at once', (right) => {
    expect(textOf('acknowledge', [right], 'nl')).toContain('gaan wij meteen aan de slag')
    expect(textOf('acknowledge', [right], 'en')).toContain('acting on this straight away')
  })
})

describe('a question who writes', () => {
  it('lets what needs no proof go ahead', () => {
    expect(textOf('identity', ['erasure', 'objection'], 'en')).toContain(
      'One thing need not wait: you would like to object to the use of your data.',
    )
    expect(textOf('identity', ['erasure'], 'en')).not.toContain('need not wait')
    expect(textOf('identity', ['objection'], 'en')).not.toContain('need not wait')
  })
})

describe('a granted access', () => {
  it.each(languages)('has a row for each recipient, by name (%s)', (language) => {
    const { html, text } = composeReply(
      replyFacts({ occasion: 'grant', rights: ['access'], language }),
      replies,
    )
    const names = 'WooCommerce Neostrada Microsoft Google Mollie PostNL DPF|Privacy.Framework'
    for (const name of [...names.split(' '), 'Autoriteit Persoonsgegevens', 'rechtbank'])
      expect(text).toMatch(new RegExp(name))
    expect(html.match(/<tr>/g)).toHaveLength(replyFacts().recipients.length + 1)
  })

  it('says that data stays in Europe where no recipient takes it out', () => {
    const facts = replyFacts({ occasion: 'grant', language: 'en', recipients: [] })
    const { html, text } = composeReply(facts, replies)
    expect(text).toContain('Your data stays within the European Economic Area.')
    expect(text).toContain('[[who holds or received the data')
    expect(html).not.toContain('<table')
  })
})

describe('a granted erasure', () => {
  it('keeps every claim of what was deleted for a person to fill in', () => {
    const { html } = composeReply(replyFacts({ occasion: 'grant', rights: ['erasure'] }), replies)
    expect(html).toMatch(
      /hebben wij verwijderd: <span style="background-color:[^"]+">\[\[wat er verwijderd is/,
    )
  })
})
