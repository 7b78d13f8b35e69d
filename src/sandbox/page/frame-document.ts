import { escapeHtml, needsPaper, safeHtml } from './safe-html.ts'

/** No script, nothing from another server; pictures only where they stand in the letter itself. */
const POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:"

export interface BodyContent {
  readonly contentType: 'html' | 'text'
  readonly content: string
}

/** The document of a letter's frame: what the letter brings, made safe, on our own paper. */
export function letterDocument({ contentType, content }: BodyContent): string {
  if (contentType === 'text') return frameDocument(`<pre>${escapeHtml(content)}</pre>`, 'plain')
  const html = safeHtml(content)
  return frameDocument(html, needsPaper(html) ? 'paper' : 'plain')
}

/** The document of a draft's frame, whose body can be typed in. */
export function editorDocument(own: string, label: string): string {
  return frameDocument(
    safeHtml(own),
    'plain editor',
    `contenteditable="true" role="textbox" aria-multiline="true" aria-label="${escapeHtml(label)}" spellcheck="false"`,
  )
}

function frameDocument(body: string, kind: string, attributes = ''): string {
  return `<!doctype html><html class="${kind}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="stylesheet" href="/page/letter.css"></head><body ${attributes}>${body}</body></html>`
}
