import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { Trouble } from '../trouble/trouble.ts'

/** 32 bytes, for AES-256-GCM. */
export type RegisterKey = Buffer

const ALGORITHM = 'aes-256-gcm'

/** A file of the register that is encrypted: JSON, so that whoever finds it can tell what it is. */
const SealedText = z
  .object({
    sealed: z.literal(ALGORITHM),
    /** Which write of the register it was; before there were counts it had none. */
    count: z.number().exactOptional(),
    nonce: z.string(),
    tag: z.string(),
    text: z.string(),
  })
  .readonly()
type SealedText = z.infer<typeof SealedText>

/** A sealed file cannot be opened: there is no key, it is another's, or the file was changed or swapped. */
export class EncryptionError extends Trouble {
  override readonly name = 'EncryptionError'
  readonly code: 'NO_KEY' | 'NOT_OPENED'

  constructor(code: EncryptionError['code']) {
    super(
      code === 'NO_KEY'
        ? 'it is encrypted and no key was given; set GRIFFIER_REGISTER_KEY, or registerKey in the settings'
        : 'it does not open with this key: the key is another one, or the file was changed or put in another’s place',
    )
    this.code = code
  }
}

/**
 * Encrypts a text under a fresh nonce. `place` is where the file stands in the register: a file that
 * is put in another's place does not open there, nor one of which the count was changed.
 */
export function encrypt(text: string, place: string, key: RegisterKey, count?: number): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(bound(place, count))
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const sealed: SealedText = {
    sealed: ALGORITHM,
    ...(count !== undefined && { count }),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    text: bytes.toString('base64'),
  }
  return `${JSON.stringify(sealed)}\n`
}

/** @throws EncryptionError where it does not open */
export function decrypt(value: unknown, place: string, key: RegisterKey | undefined): string {
  if (key === undefined) throw new EncryptionError('NO_KEY')
  try {
    const { nonce, tag, text, count } = SealedText.parse(value)
    const opening = createDecipheriv(ALGORITHM, key, Buffer.from(nonce, 'base64'), {
      authTagLength: 16,
    })
    opening.setAAD(bound(place, count)).setAuthTag(Buffer.from(tag, 'base64'))
    return Buffer.concat([opening.update(Buffer.from(text, 'base64')), opening.final()]).toString()
  } catch {
    // which of the reasons it was cannot be told, and node's message says nothing
    throw new EncryptionError('NOT_OPENED')
  }
}

function bound(place: string, count: number | undefined): Buffer {
  return Buffer.from(count === undefined ? place : `${place} ${count}`)
}

/** The count that an encrypted file was written with. Only to be believed once the file has opened. */
export function countOf(value: unknown): number {
  return SealedText.safeParse(value).data?.count ?? 0
}

/** Asked of every file: whatever became of the rest of it. */
export function isEncrypted(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null
  return isObject && 'sealed' in value && value.sealed === ALGORITHM
}
