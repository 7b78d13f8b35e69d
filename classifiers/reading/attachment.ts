import type { Letter, LetterAttachment } from '../../src/letters/letter.ts'
import { compilePhrases, findPhrases } from './phrases.ts'
import { createStem } from './stem.ts'
import { tokenise } from './tokens.ts'

/** A letter with more words than this says itself what it wants. */
const THIN = 30

const POINTERS = compilePhrases(
  [
    'bijlage|bijlagen|bijgevoegd|bijgevoegde|bijgaand|bijgaande|bijgesloten',
    'attached|attachment|attachments|enclosed',
    'zie|lees .. brief',
    'see|read .. letter|document|pdf',
  ].map((phrase) => [phrase, true] as const),
)

/** Papers of trade: what nearly every thin mail with an attachment is about. */
const TRADE =
  /factuur|invoice|rekening|order|bestel|offerte|quot(?:e|ation)|pakbon|packing|paklijst|prijs|price|catalog|stl|model|ontwerp|tekening|drawing|foto|photo|bon\b|receipt|aanmaning|retour|return|menu|flyer|brochure|cv\b|sollicit/

const PAPER = /\.(?:pdf|docx?|odt|rtf|txt|pages|eml|msg)$/i
const PAPER_TYPE =
  /^(?:application\/(?:pdf|msword|rtf|vnd\.(?:openxml|oasis)\S{1,80})|text\/(?:plain|rtf)|message\/rfc822)/i

/**
 * Whether a letter says no more than 'see the attachment' and comes with a paper that may be the
 * letter itself. Papers are not read, so a person looks; invoices and orders are let by.
 */
export function pointsToAttachment(
  letter: Pick<Letter, 'subject' | 'ownWords' | 'language' | 'attachments'>,
): boolean {
  const papers = letter.attachments.filter(isPaper)
  if (papers.length === 0) return false
  const said = `${letter.subject.slice(0, 1_000)}\n${letter.ownWords.slice(0, 4_000)}`
  const tokens = tokenise(said, letter.language, createStem(0))
  if (tokens.length > THIN || findPhrases(tokens, POINTERS).length === 0) return false
  return !TRADE.test(`${said} ${papers.map((paper) => paper.name).join(' ')}`.toLowerCase())
}

function isPaper({ name, contentType }: LetterAttachment): boolean {
  return PAPER.test(name.slice(-200)) || PAPER_TYPE.test(contentType)
}
