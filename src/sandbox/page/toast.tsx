import { useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'

const SHOWN_MS = 5000

export interface Shown {
  readonly text: string | undefined
  /** What went wrong, in the mailbox's own words. */
  readonly error?: string
}

/** Says one thing at a time; a complaint stays until it is closed. */
export function useToast() {
  const [shown, setShown] = useState<Shown>({ text: undefined })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const show = (next: Shown) => {
    clearTimeout(timer.current)
    setShown(next)
    if (next.error !== undefined) return
    timer.current = setTimeout(() => setShown({ text: undefined }), SHOWN_MS)
  }
  return {
    shown,
    say: (text: string) => show({ text }),
    complain: (error: unknown) =>
      show({ text: undefined, error: error instanceof Error ? error.message : String(error) }),
    close: () => setShown({ text: undefined }),
  }
}

/** The live region: it always stands, because a region that appears with its text is not read out. */
export function Toast({ toast, onClose }: { readonly toast: Shown; readonly onClose: () => void }) {
  const texts = useTexts()
  const visible = toast.text !== undefined || toast.error !== undefined
  return (
    <div class={`toast ${toast.error ? 'toast-error' : ''}`} data-visible={visible} role="status">
      {toast.error === undefined ? (
        toast.text
      ) : (
        <>
          <strong>{texts.failed}.</strong> {toast.error}
          <button type="button" class="icon-button" aria-label={texts.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  )
}
