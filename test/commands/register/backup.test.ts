import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { griffier, jsonLines, launch, sentenceIn } from '../cli.ts'
import { shopFolder, work } from '../shop-folder.ts'

const KEY = { GRIFFIER_REGISTER_KEY: Buffer.alloc(32, 5).toString('base64') }

async function shopWithCase(env = {}) {
  const shop = await shopFolder()
  shop.letter()
  const here = { cwd: shop.cwd, env: { ...shop.env, ...env } }
  await work(here)
  return { ...shop, here }
}

describe('griffier backup and griffier restore', () => {
  it('bring a lost register back, with no draft made twice', async () => {
    const { here, cwd, sandbox } = await shopWithCase()
    const made = await griffier(['backup', '--out', 'kept.tar.gz'], here)
    expect(made).toMatchObject({ code: 0, stderr: '' })
    await rm(join(cwd, 'data'), { recursive: true })
    const lost = await griffier(['once'], here)
    expect(lost.code).toBe(1)
    expect(sentenceIn(lost)).toMatch(
      /missing, although a register was made here .*griffier restore/,
    )
    expect(await griffier(['restore', 'kept.tar.gz'], here)).toMatchObject({ code: 0 })
    const drafts = () => sandbox.requests.filter(({ path }) => path.endsWith('/createReply')).length
    const before = drafts()
    expect((await griffier(['once'], here)).code).toBe(0)
    expect(drafts()).toBe(before)
    expect(jsonLines((await griffier(['cases', '--json'], here)).stdout)).toHaveLength(1)
  })

  it('of an early backup find again what came after it, and the draft that was made for it', async () => {
    const { here, sandbox, letter } = await shopWithCase()
    await griffier(['backup', '--out', 'kept.tar.gz'], here)
    letter({ from: 'bram@example.nl', name: 'Bram Bos' })
    await work(here)
    await griffier(['restore', 'kept.tar.gz', '--over'], here)
    const drafts = () => sandbox.requests.filter(({ path }) => path.endsWith('/createReply')).length
    const before = drafts()
    expect((await griffier(['once'], here)).code).toBe(0)
    const cases = jsonLines<{ drafts: unknown[] }>(
      (await griffier(['cases', '--json'], here)).stdout,
    )
    expect(cases.map(({ drafts: each }) => each.length)).toEqual([1, 1])
    expect(drafts()).toBe(before)
  })

  it('are made beside a daemon at work, and not restored beside one', async () => {
    const { here } = await shopWithCase()
    const daemon = launch(['start'], here)
    await daemon.says(/Watching/)
    expect((await griffier(['backup', '--out', 'kept.tar.gz'], here)).code).toBe(0)
    const refused = await griffier(['restore', 'kept.tar.gz', '--over'], here)
    expect(refused.code).toBe(1)
    expect(sentenceIn(refused)).toMatch(/in use by griffier start/)
    await daemon.interrupt()
  })

  it('refuse a register that is damaged, and overwrite no file', async () => {
    const { here, cwd } = await shopWithCase()
    await writeFile(join(cwd, 'taken'), 'mine')
    expect(sentenceIn(await griffier(['backup', '--out', 'taken'], here))).toMatch(/there already/)
    await writeFile(join(cwd, 'data', 'cases', 'P-2026-0001.json'), '')
    expect(sentenceIn(await griffier(['backup', '--out', 'kept'], here))).toMatch(
      /no backup was made: files .* damaged or missing, 1 in all/,
    )
    expect(await readdir(cwd)).not.toContain('kept')
  })
})

describe('griffier doctor register', () => {
  it('says that all is well, for people and for machines', async () => {
    const { here } = await shopWithCase()
    expect(await griffier(['doctor', 'register'], here)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 cases in \d+ files\nAll is well\.\n$/),
    })
    const { code, stdout } = await griffier(['doctor', 'register', '--json'], here)
    expect([code, jsonLines(stdout)]).toMatchObject([0, [{ cases: 1, findings: [] }]])
  })

  it('names each damaged file, what is wrong and what to do', async () => {
    const { here, cwd } = await shopWithCase()
    await writeFile(join(cwd, 'data', 'cases', 'P-2026-0001.json'), '{"Anna')
    const { code, stdout } = await griffier(['doctor', 'register'], here)
    expect(code).toBe(1)
    expect(stdout).toContain('cases/P-2026-0001.json\n  damaged: it is no JSON\n  → put back')
    expect(stdout).not.toContain('Anna')
  })
})

describe('a register with a key', () => {
  it('is encrypted on disk, and read by every command that has the key', async () => {
    const { here, cwd } = await shopWithCase(KEY)
    const file = join(cwd, 'data', 'cases', 'P-2026-0001.json')
    expect(await readFile(file, 'utf8')).not.toMatch(/anna/i)
    expect(jsonLines((await griffier(['cases', '--json'], here)).stdout)).toMatchObject([
      { dataSubject: { address: 'anna@example.nl' } },
    ])
    expect((await griffier(['doctor', 'register'], here)).stdout).toMatch(
      /, encrypted\nAll is well/,
    )
    const without = { ...here, env: { ...here.env, GRIFFIER_REGISTER_KEY: '' } }
    const refused = await griffier(['once'], without)
    expect(refused.code).toBe(1)
    expect(sentenceIn(refused)).toMatch(/encrypted, and there is no key; set GRIFFIER_REGISTER_KEY/)
  })
})
