export interface Field {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}

interface TextFieldProps extends Field {
  readonly type?: 'text' | 'email'
  /** More than one makes it a text area. */
  readonly lines?: number
  readonly required?: boolean
}

export function TextField({ name, label, value, onValue, ...rest }: TextFieldProps) {
  const { type = 'text', lines = 1, required = false } = rest
  const onInput = ({ currentTarget }: { currentTarget: { value: string } }) =>
    onValue(currentTarget.value)
  const shared = { id: `write-${name}`, name, value, required, onInput }
  return (
    <p class="field">
      <label for={`write-${name}`}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} maxLength={50_000} />
      ) : (
        <input {...shared} type={type as 'text'} autocomplete="off" maxLength={200} />
      )}
    </p>
  )
}

interface TickProps {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onTick: (on: boolean) => void
}

export function Tick({ label, hint, checked, onTick }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span class="faint">{hint}</span>}
      </span>
    </label>
  )
}
