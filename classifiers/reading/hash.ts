/** Places for features: with fewer, words share a place that mean different things. Packed, the model stays below 2 MB. */
export const BUCKETS = 262_144

/** FNV-1a over UTF-16 units, continued from a seed. */
export function hashString(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Spreads a hash over the buckets; FNV's low bits alone are too regular. */
export function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) % BUCKETS
}
