/**
 * The text that Outlook packs into `PR_RTF_COMPRESSED` (MS-OXRTFCP): a dictionary of 4096 bytes that
 * starts with what most RTF holds, and references into it. Undefined where it is broken.
 */
export function unpackRtf(packed: Uint8Array): string | undefined {
  if (packed.byteLength < HEADER) return undefined
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const type = view.getUint32(8, true)
  const rawSize = Math.min(view.getUint32(4, true), LONGEST)
  if (type === PLAIN) return latin(packed.subarray(HEADER, HEADER + rawSize))
  return type === PACKED ? latin(inflate(packed, rawSize)) : undefined
}

const HEADER = 16
const PACKED = 0x75465a4c
const PLAIN = 0x414c454d
const LONGEST = 2_000_000
const WINDOW = 4096
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor ' +
  'MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
  '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

interface Unpacking {
  readonly packed: Uint8Array
  readonly raw: Uint8Array
  readonly window: Uint8Array
  at: number
  written: number
  write: number
}

function inflate(packed: Uint8Array, rawSize: number): Uint8Array {
  const window = new Uint8Array(WINDOW)
  window.set(Buffer.from(START, 'latin1'))
  const raw = new Uint8Array(rawSize)
  const state: Unpacking = { packed, raw, window, at: HEADER, written: 0, write: START.length }
  let goesOn = true
  while (goesOn && state.at < packed.length && state.written < rawSize) goesOn = readRun(state)
  return raw.subarray(0, state.written)
}

/** Eight bytes or references, as the bits of the byte before them tell; false where the end is marked. */
function readRun(state: Unpacking): boolean {
  const control = next(state)
  for (let bit = 0; bit < 8 && state.at < state.packed.length; bit++) {
    if ((control & (1 << bit)) === 0) put(state, next(state))
    else if (!copy(state)) return false
  }
  return true
}

function copy(state: Unpacking): boolean {
  const reference = (next(state) << 8) | next(state)
  const offset = reference >> 4
  if (offset === state.write) return false
  for (let i = 0; i < (reference & 15) + 2; i++)
    put(state, state.window[(offset + i) % WINDOW] ?? 0)
  return true
}

function next(state: Unpacking): number {
  return state.packed[state.at++] ?? 0
}

function put(state: Unpacking, byte: number): void {
  if (state.written < state.raw.length) state.raw[state.written++] = byte
  state.window[state.write] = byte
  state.write = (state.write + 1) % WINDOW
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
