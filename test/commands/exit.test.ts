import { expect, it } from 'vitest'
import { badSettings } from '../../src/commands/exit.ts'

const complaint = { key: 'data', found: 'nothing', expected: 'a folder' }

it.each([
  [[complaint], 'griffier.yaml: one thing to fix\n  data: found nothing, expected a folder'],
  [
    [complaint, { ...complaint, key: 'staff' }],
    'griffier.yaml: 2 things to fix\n  data: found nothing, expected a folder\n  staff: found nothing, expected a folder',
  ],
])('tells all that is wrong with settings, a line each', (complaints, message) => {
  expect(badSettings('griffier.yaml', complaints)).toMatchObject({ exitCode: 2, message })
})
