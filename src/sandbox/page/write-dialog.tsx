import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import { EXAMPLES } from './example-letters.ts'
import { type Field, TextField, Tick } from './fields.tsx'
import { useLanguage, useTexts } from './language.ts'
import { useSession } from './session.ts'

const BLANK = { name: '', address: '', subject: '', text: '' }

type Words = Record<keyof typeof BLANK, string>

/** A letter as a customer would write it; it arrives through the front door, as MIME. */
export function WriteDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { control, act } = useSession()
  const language = useLanguage()
  const [words, setWords] = useState<Words>(BLANK)
  const [ticks, setTicks] = useState({ authenticated: true, viaForm: false, junk: false })
  const deliver = async (event: Event) => {
    event.preventDefault()
    const { junk, ...rest } = ticks
    const folder = junk ? ('junkemail' as const) : ('inbox' as const)
    const letter = { ...words, ...rest, language, folder }
    if (await act(() => control.write(letter), texts.form.sent)) onClose()
  }
  const field = (name: keyof Words): Field => ({
    name,
    label: texts.form[name],
    value: words[name],
    onValue: (value) => setWords({ ...words, [name]: value }),
  })
  const tick = (name: keyof typeof ticks) => ({
    checked: ticks[name],
    onTick: (on: boolean) => setTicks({ ...ticks, [name]: on }),
  })
  return (
    <Dialog title={texts.form.title} onClose={onClose}>
      <p class="faint">{texts.form.hint}</p>
      <Examples onPick={setWords} />
      <form class="write" onSubmit={deliver}>
        <div class="two">
          <TextField {...field('name')} />
          <TextField {...field('address')} type="email" required />
        </div>
        <TextField {...field('subject')} />
        <TextField {...field('text')} lines={8} required />
        <Tick
          {...tick('authenticated')}
          label={texts.form.authenticated}
          hint={texts.form.authenticatedHint}
        />
        <Tick {...tick('viaForm')} label={texts.form.viaForm} hint={texts.form.viaFormHint} />
        <Tick {...tick('junk')} label={texts.form.junk} />
        <div class="dialog-foot">
          <button type="button" class="button" onClick={onClose}>
            {texts.cancel}
          </button>
          <button type="submit" class="button primary">
            {texts.form.send}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function Examples({ onPick }: { readonly onPick: (words: Words) => void }) {
  const texts = useTexts()
  return (
    <fieldset class="examples">
      <legend>{texts.form.examples}</legend>
      {EXAMPLES.map(({ label, language, ...words }) => (
        <button
          key={label}
          type="button"
          class="button small"
          lang={language}
          onClick={() => onPick(words)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
