import { Graph } from '../config/sections/graph.ts'
import { Mailbox } from '../config/sections/mailbox.ts'
import { Notices } from '../config/sections/notices.ts'
import { StaffMember } from '../config/sections/staff.ts'
import type { Language } from '../language/language.ts'

export interface Colleague {
  readonly name: string
  readonly address: string
}

/** What setup asks. None of it is secret. */
export interface Answers {
  readonly language: Language
  readonly shop: string
  readonly website: string
  readonly mailbox: string
  readonly staff: readonly Colleague[]
  /** `HH:MM` */
  readonly digestAt: string
  /** Leave the example's systems as the default, or write them into the file to be changed. */
  readonly recipients: 'keep' | 'write-out'
  readonly tenantId: string
  readonly clientId: string
}

/** As far as somebody came. */
export type Draft = { readonly [Key in keyof Answers]?: Answers[Key] | undefined }

export const KEYS = [
  'language',
  'shop',
  'website',
  'mailbox',
  'staff',
  'digestAt',
  'recipients',
  'tenantId',
  'clientId',
] as const satisfies readonly (keyof Answers)[]

const SCHEMAS = {
  mailbox: Mailbox.shape.address,
  digestAt: Notices.shape.digestAt,
  tenantId: Graph.shape.tenantId,
  clientId: Graph.shape.clientId,
} as const

/** Whether griffier's settings will take the answer, by their own rules. */
export function fits(key: keyof typeof SCHEMAS, text: string): boolean {
  return text.trim() !== '' && SCHEMAS[key].safeParse(text.trim()).success
}

/** `Jan de Vries <jan@example.nl>`; undefined where it is not written so. */
export function colleagueIn(text: string): Colleague | undefined {
  const [, name = '', address = ''] = /^\s*([^<>]+?)\s*<([^<>\s]+)>\s*$/.exec(text) ?? []
  const read = StaffMember.safeParse({ name, address })
  return read.success ? { name: read.data.name, address: read.data.address } : undefined
}

/** What is still to be answered. */
export function missing(draft: Draft): (keyof Answers)[] {
  return KEYS.filter((key) => {
    const answer = draft[key]
    return answer === undefined || answer.length === 0
  })
}

export function isComplete(draft: Draft): draft is Answers {
  return missing(draft).length === 0
}

/** A draft that was kept. What is not as it should be is asked again. */
export function draftFrom(value: unknown): Draft {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const text = (key: string) => {
    const found = kept[key]
    return typeof found === 'string' && found !== '' ? found : undefined
  }
  const checked = (key: keyof typeof SCHEMAS) => {
    const found = text(key)
    return found !== undefined && fits(key, found) ? found : undefined
  }
  const language = text('language')
  const recipients = text('recipients')
  const staff = Array.isArray(kept.staff) ? kept.staff : []
  return {
    language: language === 'nl' || language === 'en' ? language : undefined,
    shop: text('shop'),
    website: text('website'),
    mailbox: checked('mailbox'),
    staff: staff.flatMap((one: Partial<Colleague> | null) => {
      const colleague = colleagueIn(`${one?.name} <${one?.address}>`)
      return colleague === undefined ? [] : [colleague]
    }),
    digestAt: checked('digestAt'),
    recipients: recipients === 'keep' || recipients === 'write-out' ? recipients : undefined,
    tenantId: checked('tenantId'),
    clientId: checked('clientId'),
  }
}
