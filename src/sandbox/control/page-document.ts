import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../store/missing-file.ts'

/**
 * No script but our own, nothing from another host. Inline styles are allowed because letters bring
 * them (a frame inherits this policy); whatever a style could fetch is not.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface PageFacts {
  readonly mailbox: string
  /** The page's own bearer token. Other origins cannot read this document, so it is safe in it. */
  readonly token: string
  /** Names this run of the sandbox; a page of an earlier run has an old token. */
  readonly run: string
}

export function pageDocument(facts: PageFacts): string {
  const meta = (Object.keys(facts) as (keyof PageFacts)[]).map(
    (name) => `<meta name="griffier-${name}" content="${escapeAttribute(facts[name])}">`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${meta.join('\n')}
<title>griffier</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/page.css">
<script type="module" src="/page/main.js"></script>
</head>
<body><div id="page"></div></body>
</html>
`
}

/** The built files of the page; a name that is not here is not served. */
const ASSETS = {
  'main.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'letter.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

export interface Asset {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** @returns undefined for a name that is no file of the page, or that has not been built */
export async function pageAsset(folder: string, name: string): Promise<Asset | undefined> {
  if (!Object.hasOwn(ASSETS, name)) return undefined
  try {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    return { type: ASSETS[name as keyof typeof ASSETS], bytes }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
