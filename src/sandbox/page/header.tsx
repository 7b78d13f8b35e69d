import { longTime } from './dates.ts'
import { Icon } from './icon.tsx'
import { type Language, useTexts } from './language.ts'
import { useSession } from './session.ts'

interface Props {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onWrite: () => void
  readonly onShortcuts: () => void
}

/** What a sandbox has and Outlook has not: its clock, and letters that one writes oneself. */
export function Header({ language, onLanguage, onWrite, onShortcuts }: Props) {
  const texts = useTexts()
  return (
    <header class="header">
      <p class="brand">
        <Mark />
        <span class="brand-name">griffier</span>
        <span class="brand-mark" title={texts.sandboxHint}>
          {texts.sandboxMark}
        </span>
      </p>
      <Clock language={language} />
      <button
        type="button"
        class="button primary"
        aria-label={texts.write}
        title={`${texts.write} (n)`}
        aria-keyshortcuts="n"
        onClick={onWrite}
      >
        <Icon name="write" />
        <span class="label">{texts.write}</span>
      </button>
      <LanguageChoice language={language} onLanguage={onLanguage} />
      <button
        type="button"
        class="icon-button help"
        aria-label={texts.shortcuts}
        title={`${texts.shortcuts} (?)`}
        aria-keyshortcuts="?"
        onClick={onShortcuts}
      >
        ?
      </button>
    </header>
  )
}

function Clock({ language }: { readonly language: Language }) {
  const texts = useTexts()
  const { now, control, act, say } = useSession()
  const forward = () =>
    act(async () => {
      const moved = await control.nextWorkingDay()
      say(texts.nowItIs(longTime(new Date(moved.now), language)))
    })
  return (
    <div class="clock">
      <Icon name="clock" />
      <time dateTime={now.toISOString()} title={texts.clock}>
        {longTime(now, language)}
      </time>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="d"
        title={`${texts.nextWorkingDayHint} (d)`}
        onClick={forward}
      >
        <Icon name="next" />
        <span class="label">{texts.nextWorkingDay}</span>
      </button>
    </div>
  )
}

function LanguageChoice({ language, onLanguage }: Pick<Props, 'language' | 'onLanguage'>) {
  const texts = useTexts()
  return (
    <fieldset class="languages">
      <legend class="for-readers">{texts.language}</legend>
      {(['nl', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={each === 'nl' ? 'Nederlands' : 'English'}
          aria-pressed={each === language}
          onClick={() => onLanguage(each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}

/** A quill over a line: the clerk who writes and does not decide. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path d="M9 24.5h14M11 20.5C12 13 16 8.5 23 7.5c-.6 6.6-4.4 11.4-10.4 12.2M11 20.5l6-7.2" />
    </svg>
  )
}
