import { expect, it } from 'vitest'
import { fileTrouble } from '../../src/config/file-trouble.ts'

it.each([
  [{ code: 'ENOENT' }, '/etc/griffier.yaml, which does not exist'],
  [{ code: 'EACCES' }, '/etc/griffier.yaml, which this user may not read'],
  [{ code: 'EPERM' }, '/etc/griffier.yaml, which this user may not read'],
  [{ code: 'EISDIR' }, '/etc/griffier.yaml, which is a folder'],
  [{ code: 'ENOTDIR' }, '/etc/griffier.yaml, which lies in no folder'],
  [{ code: 'EMFILE' }, '/etc/griffier.yaml, which cannot be read (EMFILE)'],
  [{}, '/etc/griffier.yaml, which cannot be read (unknown)'],
  [undefined, '/etc/griffier.yaml, which cannot be read (unknown)'],
])('%j reads %s', (cause, words) => {
  expect(fileTrouble('/etc/griffier.yaml', cause)).toBe(words)
})
