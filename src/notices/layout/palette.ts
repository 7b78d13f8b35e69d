/** How pressing a thing is, for its colour; the words always say it too. */
export type Tone = 'late' | 'soon' | 'calm'

export const FONT =
  "font-family:'Segoe UI',-apple-system,BlinkMacSystemFont,Roboto,Helvetica,Arial,sans-serif;"

/** On white; each reaches a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const COLOURS = {
  page: '#ffffff',
  ink: '#1f2328',
  muted: '#57606a',
  line: '#d8dee4',
  link: '#0b57d0',
  box: '#fff4e5',
} as const

/** A tone as templates use it: its class in the dark, its colours on white. */
export interface ToneColours {
  readonly name: Tone
  readonly text: string
  readonly bar: string
}

export const TONES: Readonly<Record<Tone, ToneColours>> = {
  late: { name: 'late', text: '#b42318', bar: '#d93025' },
  soon: { name: 'soon', text: '#8a5a00', bar: '#e8a317' },
  calm: { name: 'calm', text: '#1a7f37', bar: '#34a853' },
}

export const BUTTON = '#0b57d0'

const DARK = `.page{background-color:#1e1e20 !important}
.ink{color:#f0f0f2 !important}
.muted{color:#b0b5bc !important}
.line{border-color:#45474b !important}
.track{background-color:#45474b !important}
.box{background-color:#3a2f1d !important}
.link{color:#8ab4f8 !important}
.late{color:#ff9a8f !important}
.soon{color:#f2c14e !important}
.calm{color:#6fd08c !important}`

// Outlook's phone apps and outlook.com do not answer the media query; they mark the document.
const marked = DARK.replace(/^/gm, '[data-ogsc] ')

/** Colours in the dark, for readers that know the media query or Outlook's own mark. */
export const DARK_STYLE = `@media (prefers-color-scheme:dark){
${DARK}
}
${marked}`
