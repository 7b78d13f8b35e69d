/** `43 %, 8 s left`, or without the time while there is too little to tell it by. */
export function timeLeft(share: number, elapsedMs: number): string {
  const percent = `${Math.floor(100 * share)} %`
  if (share < 0.05) return percent
  const seconds = Math.ceil((elapsedMs * (1 - share)) / share / 1000)
  return `${percent}, ${seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`} left`
}
