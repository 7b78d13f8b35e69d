// Drawn here rather than fetched: the page may not load anything from elsewhere. 24×24, stroked.
const PATHS = {
  inbox:
    'M4 13l2.6-7.2A1.2 1.2 0 0 1 7.7 5h8.6a1.2 1.2 0 0 1 1.1.8L20 13v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20',
  junkemail: 'M12 3.5l7 2.8v5.2c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6.3zM12 8.5v4M12 15.6v.1',
  drafts: 'M5 19l1-4L16.5 4.5a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2L9 18zM14.5 6.5l3 3',
  sentitems: 'M4 11.5L20 4l-5 16-3.5-6.5zM11.5 13.5L20 4',
  deleteditems:
    'M5 7h14M10 7V5h4v2M7 7l.8 12a1 1 0 0 0 1 1h6.4a1 1 0 0 0 1-1L17 7M10.5 11v5.5M13.5 11v5.5',
  person: 'M12 12a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5',
  write: 'M12 6v12M6 12h12',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  back: 'M14.5 6L8.5 12l6 6',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 7.5V12l3 2',
  next: 'M5 6l7 6-7 6zM13 6l7 6-7 6z',
  flag: 'M6 20.5V4.5h11l-2.2 3.8L17 12H6',
  clip: 'M8 12.5l5.6-5.6a2.4 2.4 0 0 1 3.4 3.4l-7 7a4 4 0 0 1-5.7-5.7L11 5',
  tag: 'M4 12V5a1 1 0 0 1 1-1h7l8 8-8 8zM8.2 8.2h.1',
  read: 'M4 9.5l8-5.5 8 5.5V18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 9.5l8 5 8-5',
  unread: 'M4 7a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4.5 7l7.5 6 7.5-6',
  reply: 'M10 6L4.5 11.5 10 17M5 11.5h8.5c3.5 0 6 2 6 6',
  check: 'M5.5 12.5l4.2 4.2L18.5 8',
  down: 'M6.5 9.5L12 15l5.5-5.5',
  case: 'M4 7.5A1.5 1.5 0 0 1 5.5 6h4l2 2.2h7A1.5 1.5 0 0 1 20 9.7v7.8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z',
} as const

export type IconName = keyof typeof PATHS

/** A picture beside a word, or on a button that names itself; never read out. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
