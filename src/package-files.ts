import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Within that folder: the letters to learn from and to be examined on, as the build packs them. */
export const LETTERS = join('dist', 'letters')

/** The folder of griffier's package.json: replies, sample letters and the model are found from it, compiled or not. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
