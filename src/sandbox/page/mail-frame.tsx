import { useEffect, useMemo, useRef } from 'preact/hooks'
import { fitToContent } from './fit-to-content.ts'
import { type BodyContent, letterDocument } from './frame-document.ts'
import { useTexts } from './language.ts'
import { itemIdIn } from './outlook-link.ts'
import { useSession } from './session.ts'
import { pressKey } from './shortcuts.ts'

interface Props {
  readonly title: string
  readonly body: BodyContent
}

/**
 * A letter in a frame that runs no script. `allow-same-origin` without `allow-scripts` gives the
 * letter nothing; it lets the page measure the frame and hear its keys and clicks.
 */
export function MailFrame({ title, body }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const follow = useLinks()
  const source = useMemo(() => letterDocument(body), [body.content, body.contentType])
  // A new source is a new document.
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    let stop = () => {}
    const start = () => {
      stop()
      stop = fitToContent(element)
      element.contentDocument?.addEventListener('click', follow)
      element.contentDocument?.addEventListener('keydown', pressKey)
    }
    element.addEventListener('load', start)
    if (element.contentDocument?.readyState === 'complete') start()
    return () => {
      stop()
      element.removeEventListener('load', start)
    }
  }, [source])
  return (
    <iframe
      ref={frame}
      class="mail-frame"
      title={title}
      sandbox="allow-same-origin"
      srcdoc={source}
    />
  )
}

/** A link to a letter of this mailbox opens it here; any other only tells where it would lead. */
function useLinks(): (event: Event) => void {
  const texts = useTexts()
  const { go, say } = useSession()
  return (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]')
    if (!link) return
    event.preventDefault()
    const address = link.getAttribute('href') ?? ''
    const id = itemIdIn(address)
    if (id === undefined) say(`${texts.letter.linkKept} ${address}`)
    else go({ place: 'folder', folder: 'inbox', id })
  }
}
