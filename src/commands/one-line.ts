/** One line of the given length at most; what a terminal would take for a command is left out. */
export function oneLine(text: string, longest: number): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat
}
