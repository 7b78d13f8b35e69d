export function capital(sentence: string): string {
  return `${sentence[0]?.toUpperCase()}${sentence.slice(1)}`
}
