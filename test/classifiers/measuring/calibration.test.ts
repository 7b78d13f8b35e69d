import { expect, test } from 'vitest'
import { calibrationError, calibrationOf } from '../../../classifiers/measuring/calibration.ts'
import type { Answer } from '../../../classifiers/measuring/measure.ts'

function found(confidence: number, isRight: boolean): Answer {
  const letter = { rights: isRight ? ['access'] : ['erasure'], disposition: 'case' }
  const reading = { disposition: 'case', rights: [{ right: 'access', confidence }], evidence: [] }
  return { letter, reading, language: 'nl' } as unknown as Answer
}

test('claims are set against what was so, range by range', () => {
  const bins = calibrationOf([
    found(0.92, true),
    found(0.94, false),
    found(1, true),
    found(0.3, false),
  ])
  const shown = bins.filter((bin) => bin.found > 0)
  expect(shown.map((bin) => [bin.from, bin.to, bin.found])).toEqual([
    [0, 0.5, 1],
    [0.9, 0.95, 2],
    [0.95, 1, 1],
  ])
  expect(shown.map(({ claimed }) => Math.round(claimed * 100))).toEqual([30, 93, 100])
  expect(shown.map(({ right }) => right)).toEqual([0, 0.5, 1])
  expect(calibrationError(bins)).toBeCloseTo((0.3 + 2 * 0.43 + 0) / 4)
})
