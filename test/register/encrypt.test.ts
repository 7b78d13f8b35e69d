import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, decrypt, encrypt, isEncrypted } from '../../src/register/encrypt.ts'

const KEY = Buffer.alloc(32, 7)
const PLACE = 'cases/P-2026-0001.json'

const sealed = (text = 'Anna Jansen', count?: number) =>
  JSON.parse(encrypt(text, PLACE, KEY, count)) as Record<string, unknown>

describe('an encrypted text', () => {
  it('opens with its key in its place, and says nothing before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.nat(), { nil: undefined }),
        (text, count) => {
          const written = encrypt(text, PLACE, KEY, count)
          expect(written.endsWith('}\n')).toBe(true)
          const value = JSON.parse(written)
          expect([isEncrypted(value), countOf(value)]).toEqual([true, count ?? 0])
          // a lone surrogate is no text that UTF-8 could hold
          expect(decrypt(value, PLACE, KEY)).toBe(Buffer.from(text).toString())
        },
      ),
    )
    expect(encrypt('Anna Jansen', PLACE, KEY)).not.toContain('Anna')
  })

  it('is another one each time', () => {
    const [one, other] = [sealed(), sealed()]
    expect(one.nonce).not.toBe(other.nonce)
    expect(one.text).not.toBe(other.text)
  })

  it.each<[string, () => unknown, string, Buffer]>([
    ['another key', () => sealed(), PLACE, Buffer.alloc(32, 8)],
    ['another place', () => sealed(), 'cases/P-2026-0002.json', KEY],
    ['another count', () => ({ ...sealed('x', 4), count: 5 }), PLACE, KEY],
    ['a count that it was not written with', () => ({ ...sealed(), count: 0 }), PLACE, KEY],
    ['its count removed', () => ({ ...sealed('x', 4), count: undefined }), PLACE, KEY],
    ['another nonce', () => ({ ...sealed(), nonce: sealed().nonce }), PLACE, KEY],
    ['another’s text', () => ({ ...sealed(), text: sealed('Bob').text }), PLACE, KEY],
    [
      'a short tag',
      () => {
        const whole = sealed()
        return {
          ...whole,
          tag: Buffer.from(String(whole.tag), 'base64').subarray(0, 4).toString('base64'),
        }
      },
      PLACE,
      KEY,
    ],
    ['no tag', () => ({ ...sealed(), tag: undefined }), PLACE, KEY],
    ['an empty nonce', () => ({ ...sealed(), nonce: '' }), PLACE, KEY],
    ['numbers where texts stood', () => ({ ...sealed(), text: 7 }), PLACE, KEY],
  ])('does not open with %s', (_, value, place, key) => {
    expect(() => decrypt(value(), place, key)).toThrow(
      expect.objectContaining({ code: 'NOT_OPENED' }),
    )
  })

  it('does not open once any one bit of it was turned', () => {
    const whole = sealed('Anna Jansen', 3)
    fc.assert(
      fc.property(fc.constantFrom('nonce', 'tag', 'text'), fc.nat(), (part, at) => {
        const bytes = Buffer.from(String(whole[part]), 'base64')
        const bit = at % (bytes.length * 8)
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const changed = { ...whole, [part]: bytes.toString('base64') }
        expect(() => decrypt(changed, PLACE, KEY)).toThrow(/does not open with this key/)
      }),
    )
  })

  it('asks for a key where none was given', () => {
    expect(() => decrypt(sealed(), PLACE, undefined)).toThrow(
      expect.objectContaining({ code: 'NO_KEY' }),
    )
  })
})

it.each([null, undefined, 'aes-256-gcm', [], {}, { sealed: true }, { sealed: 'aes-128-gcm' }])(
  'takes %j for a plain value',
  (value) => {
    expect(isEncrypted(value)).toBe(false)
  },
)
