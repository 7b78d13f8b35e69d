import { cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const LEFT_OUT = new Set(['.git', '.griffier', 'node_modules', 'test', 'data'])

/**
 * A copy of this checkout in which npm may pack: packing changes package.json for a moment, which no other test
 * should meet. It is taken as built, as it is before the tests begin, unless another command stands for the build.
 */
export async function copyOfTheCheckout(folder: string, build = 'node -e 0'): Promise<string> {
  const copy = join(folder, 'checkout')
  const filter = (path: string) => !LEFT_OUT.has(path) && !/\.(?:tgz|pem|backup)$/.test(path)
  await cp('.', copy, { recursive: true, filter })
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  const manifest = join(copy, 'package.json')
  const { scripts, ...rest } = JSON.parse(await readFile(manifest, 'utf8'))
  const text = JSON.stringify({ ...rest, scripts: { ...scripts, build } }, null, 2)
  await writeFile(manifest, `${text}\n`)
  return copy
}
