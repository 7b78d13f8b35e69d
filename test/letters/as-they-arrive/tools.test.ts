import { describe, expect, it } from 'vitest'
import { read } from './outcome.ts'

describe('a first letter through somebody’s tool', () => {
  it.each([
    [
      'Freshdesk',
      [
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: DR, RN, OOF, AutoReply',
        'X-Mailer: Freshdesk',
      ],
    ],
    [
      'Zendesk with a return path of its own',
      ['Return-Path: <>', 'Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
    ],
    [
      'Odoo',
      ['Auto-Submitted: auto-generated', 'X-Odoo-Objects: helpdesk.ticket-1', 'Precedence: bulk'],
    ],
    ['a server without a return path', ['Return-Path: <>']],
    ['Jira', ['Auto-Submitted: auto-generated', 'Precedence: bulk', 'X-JIRA-FingerPrint: 1']],
    ['Exchange that suppresses answers', ['X-Auto-Response-Suppress: All']],
    ['a gateway that names failed recipients', ['X-Failed-Recipients: oud@j3dprints.nl']],
    [
      'an agent’s tool that answers an order mail',
      ['Auto-Submitted: auto-generated', 'In-Reply-To: <order-1@j3dprints.nl>'],
    ],
  ])('is heard: %s', async (_, headers) => {
    const text = `Namens onze cliënt Marijke Fictief verzoeken wij u op grond van artikel 17 AVG al haar persoonsgegevens te wissen.`
    expect(['case', 'triage']).toContain(
      (await read({ headers, text, subject: 'Verzoek' })).disposition,
    )
  })

  it.each([
    'Uw pakket is onderweg. Volg het via https://post.example/1',
    'Your password was changed. If this was not you, reset it.',
    'Uw factuur 2026-118 staat klaar in Mijn Voorbeeld.',
  ])('that asks for nothing is left alone: %s', async (text) => {
    const headers = ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All']
    expect((await read({ from: 'noreply@example.com', headers, text })).disposition).toBe('none')
  })
})
