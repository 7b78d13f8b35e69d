import { expect, it } from 'vitest'
import { GOALS, reaches } from '../../../classifiers/measuring/goals.ts'

it.each(Object.entries(GOALS))('%s is reached at its goal and not beyond: %j', (name, goal) => {
  const figure = name as keyof typeof GOALS
  const [limit, worse] = 'most' in goal ? [goal.most, 1] : [goal.least, -1]
  expect(reaches(figure, limit)).toBe(true)
  expect(reaches(figure, limit + worse * 0.0001)).toBe(false)
  expect(reaches(figure, limit - worse * 0.0001)).toBe(true)
  // a share of no letters at all
  expect(reaches(figure, Number.NaN)).toBe(true)
})
