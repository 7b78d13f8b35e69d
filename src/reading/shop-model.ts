import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Model } from '../../classifiers/reading/model.ts'
import { packageRoot } from '../package-files.ts'

/** The model that this version of griffier ships. */
export const SHIPPED = join(packageRoot(), 'classifiers', 'model.bin')

/** Where a shop's own model stands: `griffier train` makes it of the corpus and of staff's corrections. */
export function shopModelFile(data: string): string {
  return join(data, 'model.bin')
}

/**
 * Answers the model to read letters with: the shop's own, if it was made of the letters that this
 * version ships, otherwise the shipped one. A model that is trained again is taken up with the next letter.
 */
export function shopModel(data: string | undefined): () => Promise<Model> {
  let loaded: { stamp: number; model: Promise<Model> } | undefined
  return async () => {
    const stamp = data === undefined ? 0 : await changedAt(shopModelFile(data))
    if (loaded?.stamp !== stamp) loaded = { stamp, model: load(stamp === 0 ? undefined : data) }
    return loaded.model
  }
}

/** Milliseconds; 0 for a file that is not there. */
async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0
}

async function load(data: string | undefined): Promise<Model> {
  const shipped = await shippedModel()
  if (data === undefined) return shipped
  const own = await readModel(shopModelFile(data)).catch(unfit)
  return isOfThisVersion(own, shipped) ? own : shipped
}

let kept: Promise<Model> | undefined

/** Read once: every shop falls back on the same. */
function shippedModel(): Promise<Model> {
  kept ??= readModel(SHIPPED).catch((cause: unknown) => {
    kept = undefined
    throw cause
  })
  return kept
}

export async function readModel(file: string): Promise<Model> {
  const bytes = await readFile(file)
  return (await import('../../classifiers/reading/model.ts')).decodeModel(bytes)
}

/** Learnt from the letters that this version ships, as this version learns. */
function isOfThisVersion(own: Model | undefined, shipped: Model): own is Model {
  return own?.corpus === shipped.corpus && own.learner === shipped.learner
}

/** Of another version, or damaged: the shipped one serves until the shop's is trained again. */
async function unfit(cause: unknown): Promise<undefined> {
  const { UnfitModel } = await import('../../classifiers/reading/model.ts')
  if (!(cause instanceof UnfitModel)) throw cause
}
