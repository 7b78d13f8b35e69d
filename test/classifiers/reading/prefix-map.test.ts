import { expect, it } from 'vitest'
import { PrefixMap } from '../../../classifiers/reading/prefix-map.ts'

const MAP = new PrefixMap([
  ['delete', 'wis wissen verwijder*'],
  ['removal', 'verwijdering*'],
  ['any', 'ver*'],
  ['exact', '\n  verzoek \t verzoeken '],
])

it.each([
  ['wis', 'delete'],
  ['wiste', undefined],
  ['verwijder', 'delete'],
  ['verwijderd', 'delete'],
  // the longest entry that fits
  ['verwijderingen', 'removal'],
  ['verhuizen', 'any'],
  ['ver', 'any'],
  ['ve', undefined],
  // a whole word before any prefix
  ['verzoek', 'exact'],
  ['verzoeker', 'any'],
  ['', undefined],
  ['constructor', undefined],
  ['Verwijder', undefined],
])('%j stands under %s', (word, value) => {
  expect(MAP.get(word)).toBe(value)
})

it('holds nothing where nothing was put in', () => {
  expect(new PrefixMap<string>([]).get('wis')).toBeUndefined()
})
