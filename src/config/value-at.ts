/** What stands at a place of a file whose shape may be anything; undefined where there is no such place. */
export function valueAt(file: unknown, ...path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    file,
  )
}
