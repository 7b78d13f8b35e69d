import type { Case } from './cases.ts'

/** What the sandbox says of itself. */
export interface SandboxState {
  readonly mailbox: string
  readonly displayName: string
  readonly staff: readonly StaffMember[]
  /** The sandbox's own time, ISO. */
  readonly now: string
  /** The clock stands still between moves. */
  readonly frozen: boolean
}

export interface StaffMember {
  readonly name: string
  readonly address: string
  readonly language: 'nl' | 'en'
}

/** A mail that left the mailbox for a staff member. */
export interface Notice {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly preview: string
  readonly sentAt: string
}

/** A letter as the form gives it. */
interface NewLetter {
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly language: 'nl' | 'en'
  readonly authenticated: boolean
  readonly viaForm: boolean
  readonly folder: 'inbox' | 'junkemail'
}

/** What only a sandbox can do: everything that Outlook cannot. */
export interface Control {
  state(): Promise<SandboxState>
  cases(): Promise<readonly Case[]>
  notices(address: string): Promise<readonly Notice[]>
  write(letter: NewLetter): Promise<void>
  answer(notice: string, from: string, text: string): Promise<void>
  nextWorkingDay(): Promise<{ readonly now: string }>
}

export function controlOf(token: string): Control {
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`/sandbox/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as T & { readonly error?: string }
    if (!response.ok) throw new Error(answer.error ?? response.statusText)
    return answer
  }
  return {
    state: () => call('state'),
    cases: () => call('cases'),
    notices: (address) => call(`deliveries?to=${encodeURIComponent(address)}`),
    write: (letter) => call('letters', letter),
    answer: (notice, from, text) => call('replies', { notice, from, text }),
    nextWorkingDay: () => call('clock/next-working-day', {}),
  }
}
