/** A winmail.dat as Outlook makes it (MS-OXTNEF), with one body. */
export function tnef(body: {
  readonly plain?: string
  readonly unicode?: string
  readonly html?: string
  readonly rtf?: Uint8Array
}): Uint8Array {
  const properties = [
    // a number and a name come first, as they do in real ones
    Buffer.concat([u16(0x03), u16(0x0017), u32(1)]),
    Buffer.concat([
      u16(0x1e),
      u16(0x8001),
      Buffer.alloc(16),
      u32(1),
      u32(4),
      Buffer.from('a\0b\0'),
      ...chunk(Buffer.from('x\0')),
    ]),
    ...(body.plain === undefined ? [] : [property(0x1e, 0x1000, Buffer.from(`${body.plain}\0`))]),
    ...(body.unicode === undefined
      ? []
      : [property(0x1f, 0x1000, Buffer.from(`${body.unicode}\0`, 'utf16le'))]),
    ...(body.html === undefined ? [] : [property(0x102, 0x1013, Buffer.from(body.html))]),
    ...(body.rtf === undefined ? [] : [property(0x102, 0x1009, Buffer.from(body.rtf))]),
  ]
  return Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    attribute(0x00089006, u32(0x00010000)),
    attribute(0x00069003, Buffer.concat([u32(properties.length), ...properties])),
  ])
}

/** RTF packed as plain bytes, or with one reference into the dictionary, as a packer may. */
export function packedRtf(rtf: string): Uint8Array {
  const raw = Buffer.from(rtf, 'latin1')
  const runs: Buffer[] = []
  // the dictionary begins with "{\rtf1\ansi": a reference of eleven bytes to its start
  const starts = rtf.startsWith('{\\rtf1\\ansi')
  let at = starts ? 11 : 0
  if (starts) {
    const seven = raw.subarray(at, at + 7)
    runs.push(Buffer.from([1, 0, 9]), seven)
    at += seven.length
  }
  for (; at < raw.length; at += 8) runs.push(Buffer.from([0]), raw.subarray(at, at + 8))
  const packed = Buffer.concat(runs)
  return Buffer.concat([u32(packed.length + 12), u32(raw.length), u32(0x75465a4c), u32(0), packed])
}

function property(type: number, id: number, value: Buffer): Buffer {
  return Buffer.concat([u16(type), u16(id), ...chunk(value)])
}

function chunk(value: Buffer): Buffer[] {
  return [u32(1), u32(value.length), value, Buffer.alloc((4 - (value.length % 4)) % 4)]
}

function attribute(id: number, content: Buffer): Buffer {
  const sum = content.reduce((total, byte) => (total + byte) & 0xffff, 0)
  return Buffer.concat([Buffer.from([1]), u32(id), u32(content.length), content, u16(sum)])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
