import { describe, expect, it } from 'vitest'
import { activityLine } from '../../../src/commands/daemon/activity-line.ts'

const line = activityLine({ ownWords: false, colour: false, timeZone: 'Europe/Amsterdam' })

describe('a line in the terminal', () => {
  it('says that a data subject never answered our question', () => {
    const said = line({ event: 'reply-overdue', caseNumber: 'AVG-2026-0001', asked: 'identity' })
    expect(said).toContain('AVG-2026-0001')
    expect(said).toContain('no answer to our question (identity)')
  })
})
