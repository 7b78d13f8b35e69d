/**
 * Receipts and reactions that mail programs write about a letter of ours, in its subject's words: they
 * are told by the prefix together with what the program says below it, since a person may well begin a
 * subject with the same word.
 */
const PREFIX =
  /^(?:gelezen|niet gelezen|ongelezen verwijderd|verwijderd|intrekken|terugroepen|ingetrokken|geaccepteerd|geweigerd|afgewezen|voorlopig|read|not read|deleted|recall|accepted|declined|tentative|reaction|gelesen|nicht gelesen|zugesagt|lu|non lu|accepté|leído|no leído|letto|non letto)\s?:/i
const RECEIPT =
  /\b(?:is|werd|was|wurde|a été|fue|è stato)\b.{0,60}\b(?:gelezen|verwijderd|read|deleted|gelesen|gelöscht|lu|supprimé|leído|letto)\b|\b(?:wil|would like|möchte|souhaite)\b.{0,160}\b(?:intrekken|terugroepen|to recall|zurückrufen|rappeler)\b|\b(?:would like to recall|heeft (?:uw|de) (?:uitnodiging|afspraak))\b/is
const REACTION =
  /^.{0,80}\b(?:heeft gereageerd|reageerde|reacted)\b.{0,40}(?:\p{Extended_Pictographic}|:|\bop\b|\bto\b)/iu

const LONGEST = 900

/** Whether a program wrote this about a letter that it got, and nobody a word of their own. */
export function isReceipt(subject: string, text: string): boolean {
  const said = text.slice(0, LONGEST)
  if (REACTION.test(said.trim().split('\n', 1)[0] ?? '')) return text.length <= LONGEST
  return PREFIX.test(subject.trim()) && text.length <= LONGEST && RECEIPT.test(said)
}
