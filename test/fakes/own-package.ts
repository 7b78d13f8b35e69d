import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { LETTERS, packageRoot } from '../../src/package-files.ts'
import { SHIPPED } from '../../src/reading/shop-model.ts'
import { temporaryFolder } from './folder.ts'

/** Griffier in a folder of its own, of which a test may change a part. */
export interface OwnPackage {
  readonly folder: string
  readonly cli: string
  readonly model: string
  /** The letters that it learns from. */
  readonly letters: string
}

export async function ownPackage(): Promise<OwnPackage> {
  const folder = await temporaryFolder()
  const model = relative(packageRoot(), SHIPPED)
  for (const part of ['dist/bin', model, 'replies', 'package.json'])
    await cp(part, join(folder, part), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    cli: join(folder, 'dist/bin/griffier.js'),
    model: join(folder, model),
    letters: join(folder, LETTERS),
  }
}

/** Copies each so many-th letter of a corpus: learning from all of it takes minutes. */
export async function sampleCorpus(from: string, to: string, each: number): Promise<void> {
  let seen = 0
  for (const name of (await readdir(from, { recursive: true })).sort()) {
    if (!name.endsWith('.txt') || name.startsWith('held-out')) continue
    const lines = (await readFile(join(from, name), 'utf8')).split('\n')
    const letters = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
    const chosen = letters.filter(() => seen++ % each === 0)
    await mkdir(dirname(join(to, name)), { recursive: true })
    await writeFile(join(to, name), chosen.join('\n'))
  }
}
