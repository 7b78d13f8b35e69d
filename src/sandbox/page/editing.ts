import { useEffect, useState } from 'preact/hooks'
import { splitDraft, withOwn } from './draft-body.ts'
import { type Graph, GraphError } from './graph.ts'
import { useTexts } from './language.ts'
import { pathOf, type WholeMessage } from './messages.ts'
import { escapeHtml } from './safe-html.ts'
import { useSession } from './session.ts'

/** What one does with a draft, and how it stands between the page and the mailbox. */
export interface Editing {
  /** The own words that the editor starts from; another value means: show these now. */
  readonly own: string
  readonly dirty: boolean
  /** The mailbox has another text than the one that was changed here. */
  readonly conflict: boolean
  readonly onTyped: () => void
  readonly save: () => Promise<boolean>
  readonly send: () => Promise<void>
  readonly discard: () => Promise<void>
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

interface Stand {
  readonly etag: string
  readonly html: string
}

/** What was typed and not saved, by draft: going to another letter and back must not lose it. */
const unsaved = new Map<string, { readonly own: string; readonly base: Stand }>()

/**
 * @param draft as the mailbox has it now; it may change under the typist's hands
 * @param typed what stands in the editor
 * @param onLeft called after the draft has been sent or thrown away
 */
export function useEditing(draft: WholeMessage, typed: () => string, onLeft: () => void): Editing {
  const texts = useTexts().draft
  const { graph, act } = useSession()
  const kept = unsaved.get(draft.id)
  const [base, setBase] = useState<Stand>(kept?.base ?? standOf(draft))
  const [own, setOwn] = useState(kept?.own ?? ownOf(draft))
  const [dirty, setDirty] = useState(kept !== undefined)
  const theirs = standOf(draft)
  const changed = theirs.html !== base.html

  const take = (stand: Stand) => {
    unsaved.delete(draft.id)
    setBase(stand)
    setOwn(splitDraft(stand.html).own)
    setDirty(false)
  }
  // Only what the mailbox says is news.
  useEffect(() => {
    if (!dirty && changed) take(theirs)
    // The changeKey may move by itself: then the same text stands under a newer one.
    else if (!changed) setBase(theirs)
  }, [theirs.etag, theirs.html])
  useEffect(() => {
    if (!dirty) return
    addEventListener('beforeunload', askFirst)
    return () => removeEventListener('beforeunload', askFirst)
  }, [dirty])

  const write = async () => {
    const saved = await saveOwn(graph, draft.id, base, typed())
    unsaved.delete(draft.id)
    setBase(saved)
    setDirty(false)
  }
  const leave = async (deed: () => Promise<unknown>, done: string) => {
    if (!(await act(deed, done))) return
    unsaved.delete(draft.id)
    onLeft()
  }
  return {
    own,
    dirty,
    conflict: dirty && changed,
    onTyped: () => {
      unsaved.set(draft.id, { own: typed(), base })
      setDirty(true)
    },
    save: () => act(write, texts.saved),
    send: () =>
      leave(async () => {
        if (dirty) await write()
        await graph.post(`${pathOf(draft.id)}/send`, undefined)
      }, texts.sent),
    discard: () => leave(() => graph.remove(pathOf(draft.id)), texts.discarded),
    keepMine: () => setBase(theirs),
    takeTheirs: () => take(theirs),
  }
}

/**
 * Writes the own words above the quote that the base has. Refused (412) because the changeKey alone
 * has moved, it is tried once more; refused because the text is another, it is for a person.
 */
async function saveOwn(graph: Graph, id: string, base: Stand, own: string): Promise<Stand> {
  const body = { contentType: 'html', content: withOwn(base.html, own) }
  const write = (etag: string) => graph.patch<WholeMessage>(pathOf(id), { body }, etag)
  try {
    return standOf(await write(base.etag))
  } catch (error) {
    if (!(error instanceof GraphError) || error.status !== 412) throw error
    const now = await graph.get<WholeMessage>(`${pathOf(id)}?$select=id,body`)
    if (standOf(now).html !== base.html) throw error
    return standOf(await write(now['@odata.etag']))
  }
}

function standOf(draft: WholeMessage): Stand {
  const { contentType, content } = draft.body
  const html = contentType === 'html' ? content : escapeHtml(content).replaceAll(/\r?\n/g, '<br>')
  return { etag: draft['@odata.etag'], html }
}

function ownOf(draft: WholeMessage): string {
  return splitDraft(standOf(draft).html).own
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
