import type { Figures } from './measure.ts'

/** The figures that are one number each. */
export type Figure = Exclude<keyof Figures, 'rights'>

/** What each figure is to reach on letters that nobody has seen; `most` where less is better. */
export const GOALS: Readonly<
  Record<Figure, { readonly most: number } | { readonly least: number }>
> = {
  missed: { most: 0.01 },
  exact: { least: 0.92 },
  macroF1: { least: 0.93 },
  falseCases: { most: 0.01 },
  needlessLooks: { most: 0.05 },
  triageLost: { most: 0.05 },
  language: { least: 0.995 },
}

/** How far noise below a letter may move any figure. */
export const MOST_CHANGE = 0.01

/** Whether a figure reaches its goal. A share of nothing (NaN) falls short of nothing. */
export function reaches(figure: Figure, value: number): boolean {
  if (Number.isNaN(value)) return true
  const goal = GOALS[figure]
  return 'most' in goal ? value <= goal.most : value >= goal.least
}
