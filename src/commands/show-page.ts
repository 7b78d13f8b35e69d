import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Writes a page into a file, for its owner alone, and opens it in the browser where a person sits at a
 * terminal with a display; else the file's name is all.
 */
export async function showPage(html: string, name: string, out: string | undefined): Promise<void> {
  const file = out ?? join(tmpdir(), `griffier-${name}.html`)
  await writeFile(file, html, { mode: 0o600 })
  process.stdout.write(`${file}\n`)
  if (out !== undefined || !hasDisplay()) return
  const { default: open } = await import('open')
  // a browser that cannot be opened is no failure: the file is there
  const browser = await open(file).catch(() => undefined)
  browser?.unref()
}

function hasDisplay(): boolean {
  const graphical =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return process.stdout.isTTY === true && Boolean(graphical)
}
