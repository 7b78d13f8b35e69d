import { expect, it } from 'vitest'
import { placeOf } from '../../src/register/storage.ts'

it.each([
  ['/srv/data/cases/P-2026-0001.json', 'cases/P-2026-0001.json'],
  ['/srv/cases/cases/P-2026-0001.json', 'cases/P-2026-0001.json'],
  ['/srv/data/letters-read/2026-11-23.json', 'letters-read/2026-11-23.json'],
  // the place stays the same wherever the folder is moved and whatever it is called
  ['/srv/data/register.json', 'register.json'],
  ['/mnt/backup/data.restoring/register.json', 'register.json'],
  ['data/folders.json', 'folders.json'],
  ['data/diary.json', 'diary.json'],
])('%s stands in the register as %s', (file, place) => {
  expect(placeOf(file)).toBe(place)
})
