import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Editing } from './editing.ts'
import { fitToContent } from './fit-to-content.ts'
import { editorDocument } from './frame-document.ts'
import { pressKey } from './shortcuts.ts'

interface EditorFrame {
  readonly frame: RefObject<HTMLIFrameElement | null>
  /** The frame's document; it changes only when other words are to be shown, never while typing. */
  readonly source: string
}

/** A frame without scripts whose body can be typed in; the page listens from outside. */
export function useEditorFrame(editing: Editing, label: string): EditorFrame {
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef(editing)
  latest.current = editing
  const source = useMemo(() => editorDocument(editing.own, label), [editing.own, label])
  // A new source is a new document.
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    let stop = () => {}
    const start = () => {
      stop()
      stop = fitToContent(element)
      element.contentDocument?.addEventListener('input', () => latest.current.onTyped())
      element.contentDocument?.addEventListener('keydown', onKey)
    }
    element.addEventListener('load', start)
    return () => {
      stop()
      element.removeEventListener('load', start)
    }
  }, [source])
  return { frame, source }
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    // Out of the text, so that the single keys work again.
    document.querySelector<HTMLElement>('.reading')?.focus()
    event.preventDefault()
    return
  }
  pressKey(event)
}
