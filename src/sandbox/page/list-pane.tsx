import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'
import { hashOf } from './route.ts'

interface Props {
  readonly title: string
  /** Undefined while it is not known yet. */
  readonly count: number | undefined
  readonly empty: string
  readonly children: ComponentChildren
}

/** The middle pane: a heading, the rows, and a kind word where there are none. */
export function ListPane({ title, count, empty, children }: Props) {
  const texts = useTexts()
  return (
    <section class="list" aria-labelledby="list-title">
      <div class="list-head">
        <a class="icon-button to-folders" href={hashOf({ place: 'home' })} aria-label={texts.back}>
          <Icon name="back" />
        </a>
        <h1 id="list-title">{title}</h1>
        {count !== undefined && <span class="faint">{texts.list.letters(count)}</span>}
      </div>
      {count === 0 && <p class="empty">{empty}</p>}
      {children}
    </section>
  )
}
