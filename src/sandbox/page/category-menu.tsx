import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Chip } from './chips.tsx'
import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'
import { pathOf, type WholeMessage } from './messages.ts'
import { useSession } from './session.ts'

/** The mailbox's categories; several can be ticked, and the menu stays until one leaves it. */
export function CategoryMenu({ message }: { readonly message: WholeMessage }) {
  const texts = useTexts()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', leave)
    addEventListener('focusin', leave)
    return () => {
      removeEventListener('pointerdown', leave)
      removeEventListener('focusin', leave)
    }
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div class="menu-place" ref={place}>
      <button
        ref={button}
        type="button"
        class="action"
        title={`${texts.letter.categories} (c)`}
        aria-label={texts.letter.categories}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts="c"
        onClick={() => setOpen(!open)}
      >
        <Icon name="tag" />
        <span class="label">{texts.letter.categories}</span>
      </button>
      {open && <Menu message={message} onClose={close} />}
    </div>
  )
}

interface MenuProps {
  readonly message: WholeMessage
  readonly onClose: () => void
}

function Menu({ message, onClose }: MenuProps) {
  const texts = useTexts()
  const { categories, graph, act } = useSession()
  const menu = useRef<HTMLDivElement>(null)
  // A letter may carry a category that is not on the list: it can be taken off too.
  const listed = categories.map(({ displayName }) => displayName)
  const names = [...listed, ...message.categories.filter((name) => !listed.includes(name))]
  // before the next key can come, and again once the categories have: keys must never fall through to the list
  useLayoutEffect(() => {
    const box = menu.current
    if (!box?.querySelector(':focus')) (box?.querySelector('button') ?? box)?.focus()
  }, [names.length])
  const toggle = (name: string) => {
    const before = message.categories
    const after = before.includes(name) ? before.filter((each) => each !== name) : [...before, name]
    return act(() => graph.patch(pathOf(message.id), { categories: after }))
  }
  return (
    <div
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={texts.letter.categories}
      ref={menu}
      onKeyDown={(event) => steer(event, onClose)}
    >
      {names.length === 0 && <p class="faint">{texts.letter.noCategories}</p>}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="menuitemcheckbox"
          aria-checked={message.categories.includes(name)}
          onClick={() => toggle(name)}
        >
          <Icon name="check" />
          <Chip name={name} />
        </button>
      ))}
    </div>
  )
}

/** The keys of a menu (WAI-ARIA Authoring Practices, menu button pattern). */
function steer(event: KeyboardEvent, onClose: () => void): void {
  const menu = event.currentTarget as HTMLElement
  const items = [...menu.querySelectorAll('button')]
  const at = items.indexOf(document.activeElement as HTMLButtonElement)
  const to: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const next = to[event.key]
  if (event.key === 'Escape') onClose()
  else if (next !== undefined) items[next]?.focus()
  else return
  event.preventDefault()
  event.stopPropagation()
}
