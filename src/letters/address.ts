import type { Address } from './letter.ts'
import { oneLine } from './plain-text.ts'

// Bounded on both sides of the @, so that a long run of letters costs no more than its length.
const ADDRESS = /[^\s<>()[\]"',;:|*]{1,64}@[^\s<>()[\]"',;:|*]{1,190}\.[\p{L}\p{N}-]{2,63}/u

/**
 * The address in a line that people or mail programs wrote: `Piet Jansen <piet@example.nl>`,
 * `Piet Jansen [mailto:piet@example.nl]`, or the bare address. Undefined where there is none.
 */
export function addressIn(text: string): Address | undefined {
  const line = oneLine(text, 500)
  const found = ADDRESS.exec(line)
  if (!found) return undefined
  const before = line.slice(0, found.index)
  return { name: nameBefore(before), address: found[0].toLowerCase() }
}

function nameBefore(text: string): string {
  return text
    .replace(/mailto:/gi, '')
    .replace(/[<>[\]()"*;:,|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The part after the last @, lower case; empty where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
