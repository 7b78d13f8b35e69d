import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'

/** The way back where only one pane is shown. */
export function ToList({ href }: { readonly href: string }) {
  const texts = useTexts()
  return (
    <a class="icon-button to-list" href={href} aria-label={texts.back}>
      <Icon name="back" />
    </a>
  )
}
