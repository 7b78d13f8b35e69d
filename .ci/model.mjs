// The model in the repository is what these letters give: learnt once more, and compared to the byte.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const SHIPPED = 'classifiers/model.bin'
const folder = mkdtempSync(join(tmpdir(), 'model-'))
// packing is zlib's affair, which may change with any Node
const unpacked = (file) => gunzipSync(readFileSync(file))
try {
  const shipped = unpacked(SHIPPED)
  const { node } = JSON.parse(shipped.subarray(0, shipped.indexOf(0x0a)).toString())
  const major = Number.parseInt(process.versions.node, 10)
  if (node === major) {
    const again = join(folder, 'model.bin')
    const program = 'dist/classifiers/learning/build-model.js'
    execFileSync(process.execPath, [program, again, 'classifiers'], { stdio: 'inherit' })
    if (!unpacked(again).equals(shipped)) {
      process.stderr.write(`${SHIPPED} is not what its letters give: npm run train\n`)
      process.exitCode = 1
    }
  } else {
    process.stdout.write(`${SHIPPED} was made by Node ${node}, this is ${major}: not compared\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
