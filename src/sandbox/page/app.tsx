import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { useClock } from './clock.ts'
import { controlOf } from './control.ts'
import { Desk } from './desk.tsx'
import { foldersOf } from './folders.ts'
import { graphOf } from './graph.ts'
import { type Language, LanguageContext, preferredLanguage, rememberLanguage } from './language.ts'
import { useLive } from './live.ts'
import { useLoaded } from './loaded.ts'
import { masterCategories } from './messages.ts'
import { hashOf, type Route, routeOf } from './route.ts'
import { type Session, SessionContext } from './session.ts'
import { Toast, useToast } from './toast.tsx'

interface Props {
  readonly mailbox: string
  readonly token: string
  /** Names this run of the sandbox. */
  readonly run: string
}

/** Holds what the whole page shares: language, place, mailbox, and what it says in passing. */
export function App({ mailbox, token, run }: Props) {
  const [language, setLanguage] = useLanguageChoice()
  const route = useRoute()
  const live = useLive(run)
  const toast = useToast()
  const graph = useMemo(() => graphOf(mailbox, token), [mailbox, token])
  const control = useMemo(() => controlOf(token), [token])
  const state = useLoaded('state', live.version, () => control.state()).value
  const categories = useLoaded('categories', live.version, () => masterCategories(graph)).value
  const folders = useLoaded('folders', live.version, () => foldersOf(graph)).value
  const now = useClock(state)

  if (state === undefined) return null
  const session: Session = {
    graph,
    control,
    state,
    now,
    version: live.version,
    categories: categories ?? [],
    folders: folders ?? [],
    route,
    go,
    refresh: live.refresh,
    say: toast.say,
    act: async (deed, done) => {
      try {
        await deed()
        if (done !== undefined) toast.say(done)
        return true
      } catch (error) {
        toast.complain(error)
        return false
      } finally {
        live.refresh()
      }
    },
  }
  return (
    <LanguageContext.Provider value={language}>
      <SessionContext.Provider value={session}>
        <Desk language={language} onLanguage={setLanguage} offline={live.offline} />
        <Toast toast={toast.shown} onClose={toast.close} />
      </SessionContext.Provider>
    </LanguageContext.Provider>
  )
}

function useLanguageChoice(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(preferredLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (chosen: Language) => {
    rememberLanguage(chosen)
    setLanguage(chosen)
  }
  return [language, choose]
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return useMemo(() => routeOf(hash), [hash])
}

function go(route: Route): void {
  location.hash = hashOf(route)
}
