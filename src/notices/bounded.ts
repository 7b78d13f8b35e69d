import type { Notice } from './facts.ts'

/** More cases in full than this nobody reads in one mail. */
export const MOST_IN_FULL = 200

/**
 * Graph takes a request of 4 MB, in which the text of a mail is escaped once more (learn.microsoft.com/graph/api/user-sendmail).
 * Half of that leaves room.
 */
const MOST_BYTES = 2_000_000

/** Writes a mail with as many cases in full as it may hold; the rest is counted. */
export function bounded(write: (most: number) => Notice): Notice {
  let most = MOST_IN_FULL
  let notice = write(most)
  while (Buffer.byteLength(JSON.stringify(notice.html)) > MOST_BYTES && most > 0) {
    most = Math.floor(most / 2)
    notice = write(most)
  }
  return notice
}
