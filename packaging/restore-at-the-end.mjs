// Puts package.json back when npm has ended, however it ended: `postpack` is not run where the tarball cannot be
// written, or after Ctrl-C. Usage, from `prepack`: node packaging/restore-at-the-end.mjs $PPID
import { spawn } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import manifest from './manifest.cjs'

const POLL_MS = 50
const [npm, backup] = process.argv.slice(2)

if (backup !== undefined) await restoreAfter(Number(npm), backup)
// A shell without $PPID, as that of Windows, leaves it to `postpack` alone.
else if (Number(npm) > 0) watch()

/** In a process and a session of its own, which outlives npm. The path is read now, while package.json is whole. */
function watch() {
  const self = fileURLToPath(import.meta.url)
  const child = spawn(process.execPath, [self, npm, manifest.backupPath], {
    detached: true,
    stdio: 'ignore',
  })
  child.unref()
}

async function restoreAfter(pid, path) {
  while (isAlive(pid)) await setTimeout(POLL_MS)
  if (existsSync(path)) renameSync(path, 'package.json')
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // npm as root runs its scripts as the folder's owner, who may not signal it
    return error.code === 'EPERM'
  }
}
