import type { Language } from '../../language/language.ts'

/** All that setup says. Written in each language by itself. */
export interface SetupTexts {
  readonly language: Language
  readonly welcome: string
  readonly resumed: string
  readonly left: string
  readonly ask: {
    readonly shop: string
    readonly website: string
    readonly mailbox: string
    readonly colleague: string
    readonly another: string
    readonly digestAt: string
    readonly recipients: string
    readonly keep: string
    readonly writeOut: string
    readonly tenantId: string
    readonly clientId: string
    readonly objectId: string
    readonly overwrite: (file: string) => string
    readonly granted: string
  }
  readonly wrong: {
    readonly empty: string
    readonly address: string
    readonly colleague: string
    readonly time: string
    readonly id: string
  }
  readonly madeCertificate: (file: string, cer: string) => string
  readonly keptCertificate: (file: string) => string
  readonly thumbprint: (thumbprint: string, until: string) => string
  /** In Entra: what to click, step by step. */
  readonly register: (cer: string) => readonly string[]
  /** In Exchange: above the commands, and below them. */
  readonly grant: readonly string[]
  readonly afterGrant: readonly string[]
  readonly written: (file: string) => string
  readonly checking: string
  readonly well: string
  readonly unwell: string
}
