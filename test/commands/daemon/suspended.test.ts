import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { griffier, launch, sentenceIn } from '../cli.ts'
import { shopFolder } from '../shop-folder.ts'

it('a daemon that was suspended while another griffier worked ends with a sentence', async () => {
  const shop = await shopFolder()
  const daemon = launch(['start'], shop)
  await daemon.says(/Watching/)
  daemon.process.kill('SIGSTOP')
  const old = new Date(Date.now() - 61_000)
  await utimes(join(shop.cwd, 'data', '.griffier.lock'), old, old)
  shop.letter()
  expect((await griffier(['once'], shop)).code).toBe(0)
  daemon.process.kill('SIGCONT')
  const outcome = await daemon.ended
  expect(outcome.code).toBe(1)
  expect(sentenceIn(outcome)).toMatch(/taken over by another griffier while this one was suspended/)
}, 60_000)
