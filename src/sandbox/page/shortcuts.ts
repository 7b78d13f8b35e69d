import { useLayoutEffect } from 'preact/hooks'

const KEY = 'griffier.singleKeys'

/** Keys without a modifier can be turned off (WCAG 2.1.4): speech input types them by accident. */
export function singleKeys(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off')
}

export function useShortcuts(): void {
  // before the page is painted: who sees it can type
  useLayoutEffect(() => {
    addEventListener('keydown', pressKey)
    return () => removeEventListener('keydown', pressKey)
  }, [])
}

/**
 * Does what a key stands for. Buttons and links name their own key (`aria-keyshortcuts`), so that
 * what is said to a screen reader is what happens; only walking the list is written out here.
 */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey) return
  if (document.querySelector('dialog[open], [role="menu"]') !== null) return
  if (press(event)) event.preventDefault()
}

function press(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return pressCombination(event)
  return !isTyping(event.target) && pressSingle(event)
}

function pressSingle({ key, target }: KeyboardEvent): boolean {
  const inList = target instanceof Element && target.closest('.list') !== null
  if (key === 'Escape') return leaveLetter()
  if (inList && (key === 'ArrowDown' || key === 'ArrowUp'))
    return walk(key === 'ArrowDown' ? 1 : -1)
  if (key === 'Enter' && inList) return read()
  if (!singleKeys()) return false
  if (key === 'o') return read()
  if (key === 'j') return walk(1)
  if (key === 'k') return walk(-1)
  return key !== 'Enter' && click(key)
}

function pressCombination({ key }: KeyboardEvent): boolean {
  if (key === 's' || key === 'Enter') return click(`Control+${key}`)
  return false
}

function click(key: string): boolean {
  const named = document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')
  for (const each of named) {
    const keys = each.getAttribute('aria-keyshortcuts')?.split(' ') ?? []
    if (!keys.includes(key) || !isVisible(each)) continue
    each.click()
    return true
  }
  return false
}

function walk(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.list .row')]
  const at = rows.findIndex((row) => row.tabIndex === 0)
  const open = rows.some((row) => row.getAttribute('aria-current') === 'true')
  const next = rows[open ? at + step : at]
  if (next === undefined || !isVisible(next)) return false
  next.focus()
  next.click()
  return true
}

/** Opens the row one stands on and goes over to the letter, so that the arrows scroll it. */
function read(): boolean {
  const row = document.querySelector<HTMLAnchorElement>('.row[tabindex="0"]')
  if (row === null || !isVisible(row)) return false
  if (row.getAttribute('aria-current') === 'true') {
    focusLetter()
    return true
  }
  // The new pane stands only after the page has followed the address.
  addEventListener('hashchange', () => setTimeout(focusLetter), { once: true })
  row.click()
  return true
}

function focusLetter(): void {
  document.querySelector<HTMLElement>('.reading')?.focus()
}

function leaveLetter(): boolean {
  const back = document.querySelector<HTMLElement>('.to-list')
  if (back !== null && isVisible(back)) {
    back.click()
    return true
  }
  const row = document.querySelector<HTMLElement>('.row[tabindex="0"]')
  row?.focus()
  return row !== null
}

function isVisible(element: HTMLElement): boolean {
  return element.offsetParent !== null
}

function isTyping(target: EventTarget | null): boolean {
  // A letter's frame has a document, and so an HTMLElement, of its own: no instanceof.
  const element = target as Partial<HTMLElement> | null
  if (element?.isContentEditable) return true
  return /^(INPUT|TEXTAREA|SELECT)$/.test(element?.tagName ?? '')
}
