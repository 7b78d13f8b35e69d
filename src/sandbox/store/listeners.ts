/** Those who want to know that the mailbox or the clock has changed. */
export interface Listeners {
  /** Answers a function that stops it. */
  add(listener: () => void): () => void
  call(): void
}

export function createListeners(): Listeners {
  const all = new Set<() => void>()
  return {
    add(listener) {
      // Wrapped, so that the same function may listen twice and stop once.
      const own = () => listener()
      all.add(own)
      return () => {
        all.delete(own)
      }
    },
    call() {
      for (const listener of [...all]) listener()
    },
  }
}
