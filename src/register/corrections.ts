import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Right } from '../cases/right.ts'
import { durableFile } from './durable-file.ts'

/**
 * What staff said of one letter, with its features, in a file beside its case: whoever removes the
 * case from the register drops the correction with it.
 */
export interface KeptCorrection {
  readonly format: number
  readonly rights: readonly Right[]
  readonly passages: readonly (readonly number[])[]
}

const FOLDER = 'corrections'

export function correctionFile(folder: string, caseNumber: string) {
  return durableFile(join(folder, FOLDER, `${caseNumber}.json`), checkCorrection)
}

/** The corrections whose case is still there, in the order of their cases. Reads beside a daemon at work. */
export async function readCorrections(folder: string): Promise<KeptCorrection[]> {
  const cases = new Set(await namesIn(join(folder, 'cases')))
  const kept: KeptCorrection[] = []
  for (const name of (await namesIn(join(folder, FOLDER))).filter((each) => cases.has(each))) {
    const correction = await correctionFile(folder, name.replace(/\.json$/, '')).read()
    if (correction !== null) kept.push(correction)
  }
  return kept
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^[^.].*\.json$/.test(name)).sort()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

function checkCorrection(value: unknown): KeptCorrection {
  const { format, rights, passages } = (value ?? {}) as Partial<KeptCorrection>
  const whole = typeof format === 'number' && Array.isArray(rights) && Array.isArray(passages)
  if (!whole || !passages.every((one) => Array.isArray(one) && one.every(Number.isInteger)))
    throw new TypeError('a correction expected')
  return { format, rights, passages }
}
