import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Control, SandboxState } from './control.ts'
import type { Folder } from './folders.ts'
import type { Graph } from './graph.ts'
import type { Category } from './messages.ts'
import type { Route } from './route.ts'

/** What every part of the page may use. */
export interface Session {
  readonly graph: Graph
  readonly control: Control
  readonly state: SandboxState
  readonly now: Date
  readonly version: number
  readonly categories: readonly Category[]
  /** Empty until the first answer. */
  readonly folders: readonly Folder[]
  readonly route: Route
  go(route: Route): void
  refresh(): void
  /** Says something in passing; screen readers hear it too. */
  say(text: string): void
  /** Does something to the mailbox, then looks again; a failure is said, not thrown. Answers whether it went well. */
  act(deed: () => Promise<unknown>, done?: string): Promise<boolean>
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('the page has no session yet')
  return session
}
