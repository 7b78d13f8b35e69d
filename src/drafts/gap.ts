/**
 * Whether a letter still holds a part that only a person can fill in: its brackets, or one pair of
 * them that was overlooked. Values cannot bring any: theirs are made single (inert.ts).
 */
export function hasGap(text: string): boolean {
  return /\[\[|\]\]/.test(text)
}
