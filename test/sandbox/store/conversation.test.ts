import { describe, expect, it } from 'vitest'
import { childIndex, firstIndex, topic } from '../../../src/sandbox/store/conversation.ts'

it.each([
  ['Inzage', 'Inzage'],
  ['RE: Inzage', 'Inzage'],
  ['Antw: FW: re : Inzage', 'Inzage'],
  ['  Re:Inzage ', 'Inzage'],
  ['Recht op inzage', 'Recht op inzage'],
  ['Re', 'Re'],
  ['re:', ''],
  ['Re: '.repeat(12).trim(), 'Re: Re:'],
])('the topic of %j is %j', (subject, expected) => {
  expect(topic(subject)).toBe(expected)
})

describe('the index of a thread', () => {
  const bytes = (index: string) => Buffer.from(index, 'base64')

  it('has 22 bytes, the time among them, and five more for each answer', () => {
    const first = firstIndex(new Date('2026-11-23T08:15:00Z'))
    expect(bytes(first)).toHaveLength(22)
    expect(bytes(first)[0]).toBe(1)
    expect(bytes(first).readUIntBE(1, 5)).toBe(Date.parse('2026-11-23T08:15:00Z') / 1000)
    const child = childIndex(first)
    expect(bytes(child)).toHaveLength(27)
    expect(bytes(child).subarray(0, 22)).toEqual(bytes(first))
  })
})
