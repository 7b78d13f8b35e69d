/**
 * The same function, which works out no answer twice. What letters are made of comes again and again: the
 * same texts, days and words. So many are kept at most, then it starts over.
 */
export function keeping<Value>(
  workOut: (of: string) => Value,
  most = 2_000,
): (of: string) => Value {
  const kept = new Map<string, Value>()
  return (of) => {
    const known = kept.get(of)
    if (known !== undefined) return known
    const value = workOut(of)
    if (kept.size >= most) kept.clear()
    kept.set(of, value)
    return value
  }
}
