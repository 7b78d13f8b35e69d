import { expect, it } from 'vitest'
import { fileTrouble } from '../../src/config/file-trouble.ts'

const failed = (code: string) =>
  Object.assign(new Error(`${code}: open`), { code, syscall: 'open' })

it.each([
  [failed('ENOENT'), '/etc/griffier.yaml, which does not exist'],
  [failed('EACCES'), '/etc/griffier.yaml, which this user may not read'],
  [failed('EPERM'), '/etc/griffier.yaml, which this user may not read'],
  [failed('EISDIR'), '/etc/griffier.yaml, which is a folder'],
  [failed('ENOTDIR'), '/etc/griffier.yaml, which lies in no folder'],
  [failed('EMFILE'), '/etc/griffier.yaml, which cannot be read (EMFILE)'],
  [{}, '/etc/griffier.yaml, which cannot be read (unknown)'],
  // a code of somebody else's says nothing of a file
  [
    Object.assign(new Error('no'), { code: 'ENOENT' }),
    '/etc/griffier.yaml, which cannot be read (unknown)',
  ],
  [undefined, '/etc/griffier.yaml, which cannot be read (unknown)'],
])('%s reads %s', (cause, words) => {
  expect(fileTrouble('/etc/griffier.yaml', cause)).toBe(words)
})
