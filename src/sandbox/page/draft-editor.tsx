import { useRef, useState } from 'preact/hooks'
import { splitDraft } from './draft-body.ts'
import { type Editing, useEditing } from './editing.ts'
import { useEditorFrame } from './editor-frame.ts'
import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'
import { MailFrame } from './mail-frame.tsx'
import { nameOf, type WholeMessage } from './messages.ts'

interface Props {
  readonly draft: WholeMessage
  /** It was sent or thrown away. */
  readonly onLeft: () => void
}

/** A draft as one finishes it: the shop's words to edit, the quoted letter below them to read. */
export function DraftEditor({ draft, onLeft }: Props) {
  const texts = useTexts()
  const typed = useRef<() => string>(() => '')
  const editing = useEditing(draft, () => typed.current(), onLeft)
  const { frame, source } = useEditorFrame(editing, texts.draft.editor)
  typed.current = () => frame.current?.contentDocument?.body.innerHTML ?? editing.own
  return (
    <article class="letter draft" aria-label={texts.draft.title}>
      <div class="draft-head">
        <p class="draft-to">
          <span class="draft-mark">{texts.draft.title}</span>
          {texts.letter.to}: {draft.toRecipients.map(nameOf).join(', ')}
        </p>
        <Actions editing={editing} />
      </div>
      {editing.conflict && <Conflict editing={editing} />}
      <iframe
        ref={frame}
        class="mail-frame editor-frame"
        title={texts.draft.editor}
        sandbox="allow-same-origin"
        srcdoc={source}
      />
      <Quote draft={draft} />
    </article>
  )
}

function Actions({ editing }: { readonly editing: Editing }) {
  const { draft: texts } = useTexts()
  const [busy, setBusy] = useState(false)
  const once = (deed: () => Promise<unknown>) => async () => {
    setBusy(true)
    await deed()
    setBusy(false)
  }
  return (
    <div class="draft-actions">
      {editing.dirty && <span class="faint">{texts.unsaved}</span>}
      <button
        type="button"
        class="button quiet"
        disabled={busy}
        aria-label={texts.discard}
        title={texts.discard}
        onClick={once(editing.discard)}
      >
        <Icon name="deleteditems" />
      </button>
      <button
        type="button"
        class="button"
        disabled={busy || !editing.dirty}
        aria-keyshortcuts="Control+s"
        title={`${texts.save} (Ctrl+S)`}
        onClick={once(editing.save)}
      >
        {texts.save}
      </button>
      <button
        type="button"
        class="button primary"
        disabled={busy}
        aria-keyshortcuts="Control+Enter"
        title={`${texts.send} (Ctrl+Enter)`}
        onClick={once(editing.send)}
      >
        <Icon name="sentitems" />
        {texts.send}
      </button>
    </div>
  )
}

function Conflict({ editing }: { readonly editing: Editing }) {
  const { draft: texts } = useTexts()
  return (
    <p class="conflict" role="alert">
      {texts.changed}{' '}
      <button type="button" class="button" onClick={editing.keepMine}>
        {texts.keepMine}
      </button>
      <button type="button" class="button" onClick={editing.takeTheirs}>
        {texts.takeTheirs}
      </button>
    </p>
  )
}

function Quote({ draft }: { readonly draft: WholeMessage }) {
  const { draft: texts } = useTexts()
  const [open, setOpen] = useState(false)
  const { quote } = splitDraft(draft.body.content)
  if (draft.body.contentType === 'text' || quote.replace(/<[^>]*>|\s/g, '') === '') return null
  return (
    <details
      class="quote"
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>{texts.showQuote}</summary>
      {open && <MailFrame title={texts.showQuote} body={{ contentType: 'html', content: quote }} />}
    </details>
  )
}
