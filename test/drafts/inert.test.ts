import { describe, expect, it } from 'vitest'
import { inertLines } from '../../src/drafts/inert.ts'

describe('lines of a signature', () => {
  it('stay under one another, each inert', () => {
    expect(inertLines('Jan\r\n\r\n*J3D*\n')).toBe('Jan\\\n\\*J3D\\*')
  })
})
