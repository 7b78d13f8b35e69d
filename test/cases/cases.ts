import type { Case, CaseEvent, EventName } from '../../src/cases/case.ts'

type Facts<Name extends EventName> = Partial<Omit<CaseEvent<Name>, 'at' | 'event'>>

/** An opening with sensible defaults: a known customer asks for access on Mon 23 November 2026. */
export function opened(facts: Facts<'opened'> = {}): CaseEvent<'opened'> {
  return {
    at: '2026-11-23T08:16:00Z',
    event: 'opened',
    messageId: 'letter-1',
    internetMessageId: '<letter-1@example.nl>',
    conversationId: 'conversation-1',
    receivedAt: '2026-11-23T08:15:00Z',
    link: undefined,
    disposition: 'case',
    rights: ['access'],
    confidence: 0.95,
    language: 'nl',
    dataSubject: { name: 'Anna Jansen', address: 'anna@example.nl' },
    known: true,
    authentication: 'pass',
    route: 'direct',
    ...facts,
  }
}

/** Any other event; tests give what matters to them. */
export function event<Name extends EventName>(
  name: Name,
  facts: Facts<Name> & { at?: string } = {},
): CaseEvent {
  return { at: '2026-11-23T09:00:00Z', event: name, ...facts } as unknown as CaseEvent
}

export function drafted(occasion: string, n = 1, facts: object = {}): CaseEvent[] {
  const baseline = {
    draftId: `draft-${occasion}-${n}`,
    internetMessageId: `<draft-${occasion}-${n}@j3dprints.nl>`,
    conversationId: 'conversation-1',
    changeKey: 'key',
    content: 'content',
    link: undefined,
  }
  return [
    event('drafting', { occasion, n, ...facts } as never),
    event('drafted', { occasion, n, ...baseline, ...facts } as never),
  ]
}

export function sent(occasion: string, n = 1): CaseEvent {
  return event('sent', { occasion, n, sentAt: '2026-11-24T10:00:00Z', recognisedBy: 'id' } as never)
}

export function caseWith(...history: CaseEvent[]): Case {
  const begins = history[0]?.event === 'opened'
  return { number: 'P-2026-0001', history: begins ? history : [opened(), ...history] }
}
