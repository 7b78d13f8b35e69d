import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { griffier } from '../cli.ts'

it('shows today’s digest, as text, as a page, and in each reader’s language', async () => {
  const cwd = await temporaryFolder()
  await griffier(['once'], { cwd })
  const text = await griffier(['digest'], { cwd })
  expect(text.code).toBe(0)
  expect(text.stdout).toMatch(/^Privacyverzoeken vandaag: /)
  expect(text.stdout).toContain('P-2026-')
  const page = join(cwd, 'digest.html')
  await griffier(['digest', '--for', 'emma@j3dprints.nl', '--out', page], { cwd })
  expect(await readFile(page, 'utf8')).toContain('Emma')
})

it('says who may be asked for', async () => {
  const cwd = await temporaryFolder()
  const { code, stderr } = await griffier(['digest', '--for', 'x@example.nl'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('expected an address of staff: jan@j3dprints.nl, emma@j3dprints.nl')
})
