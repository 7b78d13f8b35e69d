import * as z from 'zod'
import { RIGHTS } from '../cases/right.ts'

/**
 * What the register remembers beside its cases. Each file is held against its schema when it is read,
 * and the types are made of them; what a later griffier wrote beside it stays where it is.
 */

const Text = z.string()

/** Where to go on in a folder of the mailbox. */
export const Cursor = z
  .object({
    link: Text,
    /** The address of the mailbox that it leads on in; one of an earlier griffier does not say. */
    mailbox: Text.exactOptional(),
    /** ISO instant. */
    savedAt: Text,
  })
  .readonly()
export type Cursor = z.infer<typeof Cursor>

/** By folder. */
export const Cursors = z.record(Text, Cursor)
export type Cursors = Readonly<z.infer<typeof Cursors>>

/** A letter left alone that a digest named. */
const NearMissNamed = z
  .object({
    /** `N1`; in this notice only. */
    mark: Text,
    messageId: Text,
    right: z.enum(RIGHTS),
  })
  .readonly()
export type NearMissNamed = z.infer<typeof NearMissNamed>

/**
 * A mail to staff: written before it is sent (`intended`), so that none goes twice. What the server took is
 * `accepted`, until it is seen to be `sent`; of one that is `lost` no answer came and nothing was found: it
 * may have gone, so that an answer to it is still understood.
 */
export const NoticeSent = z
  .object({
    /** Unguessable; stands in the mail, so an answer to it proves that it answers it. */
    token: Text,
    kind: z.enum(['reminder', 'digest']),
    to: Text,
    state: z.enum(['intended', 'accepted', 'sent', 'lost']),
    at: Text,
    /** ISO day, for the one digest a day. */
    day: Text,
    /** What was said about which case. */
    items: z.array(z.object({ caseNumber: Text, key: Text, reason: Text }).readonly()).readonly(),
    /** Letters left alone that a digest named, each by the mark that an answer to it may call it by. */
    nearMisses: z.array(NearMissNamed).readonly().exactOptional(),
  })
  .readonly()
export type NoticeSent = z.infer<typeof NoticeSent>

/** What staff are still to be told at the next notice. */
const ToTell = z
  .object({
    to: Text,
    caseNumber: Text,
    outcome: Text,
    said: Text.exactOptional(),
    /** Cases that the word may have meant. */
    cases: z.array(Text).readonly().exactOptional(),
  })
  .readonly()

/** Small facts about griffier itself. */
export const Diary = z
  .object({
    /** The address of the mailbox that was worked on last. */
    mailbox: Text.exactOptional(),
    /** The categories that Outlook was told of, with their language: `nl`. */
    categoriesMade: Text.exactOptional(),
    /** The ISO day on which Outlook last refused to be told. */
    categoriesTriedOn: Text.exactOptional(),
    toTell: z.array(ToTell).readonly().exactOptional(),
    /** Today's letter to ourselves: its ISO day, its token, when it went and when it came. */
    canary: z
      .object({
        day: Text,
        token: Text,
        sentAt: Text,
        seenAt: Text.exactOptional(),
        complained: z.literal(true).exactOptional(),
      })
      .readonly()
      .exactOptional(),
    /** When a round was last held, to a quarter of an hour. */
    lastRoundAt: Text.exactOptional(),
    /** A time without rounds that staff have not been told of. */
    standstill: z.object({ from: Text, to: Text }).readonly().exactOptional(),
    /** The ISO day on which old cases were last looked for to be made anonymous. */
    anonymisedOn: Text.exactOptional(),
    /** The register was put back from a backup: what was done after that, only the mailbox knows. */
    restored: z.boolean().exactOptional(),
    /** Letters that could not be taken in, and how often it was tried. */
    failing: z.record(Text, z.number()).readonly().exactOptional(),
    /** Whom of the staff mail does not reach, by address: how often it was tried, when last, and why not. */
    unreached: z
      .record(Text, z.object({ tries: z.number(), at: Text, why: Text }).readonly())
      .readonly()
      .exactOptional(),
    /** What a case asks for in the mailbox and does not get, by `CASE/STEP`: how often it was tried, when last, and why not. */
    stuck: z
      .record(Text, z.object({ tries: z.number(), at: Text, why: Text }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly()
export type Diary = z.infer<typeof Diary>
