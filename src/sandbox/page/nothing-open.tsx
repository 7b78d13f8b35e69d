import { Icon } from './icon.tsx'
import { useTexts } from './language.ts'

/** The reading pane while no letter is open. */
export function NothingOpen() {
  const { letter } = useTexts()
  return (
    <main class="reading nothing-open" aria-label={letter.pane}>
      <Icon name="read" />
      <p>{letter.nothingOpen}</p>
      <p class="faint">{letter.nothingOpenHint}</p>
    </main>
  )
}
