import { J3D_RECIPIENTS } from './j3d-prints.ts'
import type { Settings } from './settings.ts'

export interface SandboxChoices {
  /** The register's folder. */
  readonly data: string
  /** As `mailbox.since`: a date or an instant. */
  readonly since?: string
}

/**
 * The settings of a run without griffier.yaml: J3D Prints' policy on a sandbox mailbox, with two invented
 * staff members. The sandbox's login takes any secret.
 */
export function sandboxSettings({ data, since }: SandboxChoices): Settings {
  return {
    mailbox: { address: 'info@j3dprints.nl', since, formSenders: ['wordpress@j3dprints.nl'] },
    graph: {
      tenantId: '00000000-0000-4000-8000-00000000000a',
      clientId: '00000000-0000-4000-8000-00000000000b',
      cloud: 'global',
      credential: { kind: 'secret', secret: 'sandbox' },
    },
    staff: [
      {
        name: 'Jan de Vries',
        address: 'jan@j3dprints.nl',
        language: 'nl',
        digest: true,
        escalate: true,
      },
      {
        name: 'Emma Clarke',
        address: 'emma@j3dprints.nl',
        language: 'en',
        digest: true,
        escalate: true,
      },
    ],
    shop: {
      name: 'J3D Prints',
      website: 'j3dprints.nl',
      contact: 'info@j3dprints.nl',
      signature: 'J3D Prints\nj3dprints.nl',
    },
    policy: {
      answerWithinDays: 30,
      country: 'NL',
      recipients: J3D_RECIPIENTS,
      retention: { erasureMonths: 3, otherMonths: 24, backupDays: 30 },
    },
    notices: { digestAt: '08:30', workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], selfTest: false },
    health: {},
    timezone: 'Europe/Amsterdam',
    data,
    replies: undefined,
    known: { customers: undefined },
  }
}
