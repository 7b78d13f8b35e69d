import type { Desk } from '../desk.ts'

/** Longer than this without a round, and staff are told: griffier may have missed a day's work. */
const TELL_AFTER_MS = 26 * 60 * 60 * 1000
/** Noted no more often than this: each note is a write to disk. */
const NOTE_EVERY_MS = 15 * 60 * 1000

/** Notes that a round was held, and remembers how long there was none until the next digest has told it. */
export async function noteRound(desk: Desk, now: Date): Promise<void> {
  const { diary } = desk.register
  const before = diary.lastRoundAt
  const since = now.getTime() - Date.parse(before ?? now.toISOString())
  if (before !== undefined && since < NOTE_EVERY_MS && since >= 0) return
  const standstill =
    before !== undefined && since > TELL_AFTER_MS
      ? { from: diary.standstill?.from ?? before, to: now.toISOString() }
      : diary.standstill
  await desk.register.saveDiary({
    ...diary,
    lastRoundAt: now.toISOString(),
    ...(standstill && { standstill }),
  })
}

/** It was told to everybody who gets a digest. */
export async function forgetDowntime(desk: Desk): Promise<void> {
  const { standstill, ...diary } = desk.register.diary
  if (standstill !== undefined) await desk.register.saveDiary(diary)
}
