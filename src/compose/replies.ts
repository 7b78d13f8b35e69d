import { join } from 'node:path'
import type { Replies } from '../jobs/desk.ts'
import { packageRoot } from '../package-files.ts'

/**
 * The shop's replies, with the engine that fills them in. Each is tried once: a slip must not wait
 * for its letter.
 *
 * @param overrides the shop's own folder of texts
 * @throws RepliesUnfit with all slips at once
 */
export async function loadReplies(overrides?: string): Promise<Replies> {
  const [{ readReplies }, { RepliesUnfit }, { composeReply, hasReply }, { tryReplies }] =
    await Promise.all([
      import('../config/replies.ts'),
      import('../config/reply-complaint.ts'),
      import('../drafts/compose-reply.ts'),
      import('../drafts/try-replies.ts'),
    ])
  const set = await readReplies(join(packageRoot(), 'replies'), overrides)
  const slips = tryReplies(set)
  if (slips.length > 0) throw new RepliesUnfit([], slips)
  return {
    has: (occasion, rights, language) => hasReply(set, occasion, rights, language),
    compose: (facts) => composeReply(facts, set),
  }
}
