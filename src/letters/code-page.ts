const DECODERS = new Map<number, InstanceType<typeof TextDecoder>>()

/** A byte of a Windows code page; of one that Node lacks, as Western European. */
export function decodeCodePage(byte: number, codePage: number): string {
  return decoderOf(codePage).decode(Uint8Array.of(byte))
}

/** Bytes of a Windows code page. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  return decoderOf(codePage).decode(bytes)
}

function decoderOf(codePage: number): InstanceType<typeof TextDecoder> {
  const known = DECODERS.get(codePage)
  if (known) return known
  const decoder = new TextDecoder(labelOf(codePage))
  if (DECODERS.size < 20) DECODERS.set(codePage, decoder)
  return decoder
}

function labelOf(codePage: number): string {
  if (codePage === 65_001) return 'utf-8'
  const isWindows = codePage === 874 || (codePage >= 1250 && codePage <= 1258)
  return isWindows ? `windows-${codePage}` : 'windows-1252'
}
