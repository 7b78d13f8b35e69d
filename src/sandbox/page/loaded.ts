import { useEffect, useState } from 'preact/hooks'

export interface Loaded<T> {
  /** The last answer for this key; it stays while a newer one is on its way. */
  readonly value: T | undefined
  readonly error: unknown
}

/**
 * Loads for a key and again for every version of the mailbox. Another key starts blank, so that no
 * letter ever stands under another one's heading; a late answer for an old key is dropped.
 */
export function useLoaded<T>(key: string, version: number, load: () => Promise<T>): Loaded<T> {
  const [held, setHeld] = useState<Loaded<T> & { readonly key: string }>()
  // `load` is what key and version name.
  useEffect(() => {
    let wanted = true
    load().then(
      (value) => wanted && setHeld({ key, value, error: undefined }),
      (error: unknown) =>
        wanted &&
        setHeld((before) => ({
          key,
          value: before?.key === key ? before.value : undefined,
          error,
        })),
    )
    return () => {
      wanted = false
    }
  }, [key, version])
  return held?.key === key ? held : { value: undefined, error: undefined }
}
