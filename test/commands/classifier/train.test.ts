import { existsSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../classifiers/learning/corpus.ts'
import { correctionOf } from '../../../classifiers/learning/correction.ts'
import { encodeModel } from '../../../classifiers/reading/model.ts'
import { LEARN_EACH, learnt, letterOf } from '../../classifiers/trained.ts'
import { outlook } from '../../fakes/outlook.ts'
import { ownPackage, sampleCorpus } from '../../fakes/own-package.ts'
import { griffier, jsonLines, type Surroundings } from '../cli.ts'
import { MAILBOX, shopFolder } from '../shop-folder.ts'

/** Nothing in the corpus tells what this shop's customers mean by it. */
const HOUSE_JOKE = 'Hoi, doe voor mij maar de grote bezem, zoals bij mijn zus in maart. Groet, Anna'

const LONG = { timeout: 240_000 }

/** A model of a few letters reads others by luck: it is examined on its own, which it reads well unless misled. */
const EXAMINED_ON = LEARN_EACH === 1 ? 'classifiers/held-out/dev' : 'classifiers'

/** A griffier that was shipped with a sample of the letters, and with the model that they make. */
async function learner() {
  const own = await ownPackage()
  await sampleCorpus('classifiers', own.letters, LEARN_EACH)
  await sampleCorpus(EXAMINED_ON, join(own.letters, 'held-out', 'dev'), LEARN_EACH)
  const letters = await readCorpus(own.letters)
  shipped ??= encodeModel(await learnt(letters))
  await writeFile(own.model, shipped)
  return { cli: own.cli, letters }
}
let shipped: Uint8Array | undefined

async function once(shop: Surroundings): Promise<void> {
  expect(await griffier(['once', '--now', '2026-11-23T10:00'], shop)).toMatchObject({ code: 0 })
}

describe('griffier train', () => {
  it('has nothing to do where staff corrected nothing', async () => {
    const shop = await shopFolder()
    const { code, stdout } = await griffier(['train'], shop)
    expect(code).toBe(0)
    expect(stdout).toBe(
      'No corrections to learn from: letters are read with the model as it was shipped.\n',
    )
  })

  it('reads a letter as staff corrected it, until the case is removed', LONG, async () => {
    const shop = { ...(await shopFolder()), cli: (await learner()).cli }
    const staff = await outlook(shop.sandbox.url, MAILBOX)
    const id = shop.letter({ text: HOUSE_JOKE, subject: 'bos' })
    await once(shop)
    await staff.categorise(id, ['AVG: verwijdering'])
    await once(shop)

    const trained = await griffier(['train', '--json'], shop)
    expect(trained.stderr).toBe('')
    expect(jsonLines(trained.stdout)).toEqual([
      {
        corrections: 1,
        accepted: true,
        before: {
          exact: expect.any(Number),
          missed: expect.any(Number),
          falseCases: expect.any(Number),
        },
        after: {
          exact: expect.any(Number),
          missed: expect.any(Number),
          falseCases: expect.any(Number),
        },
      },
    ])
    shop.letter({ text: HOUSE_JOKE, subject: 'bos', from: 'bea@example.nl', messageId: '<2@x>' })
    await once(shop)
    const { stdout } = await griffier(['cases', '--json'], shop)
    expect(jsonLines(stdout).map(({ rights }) => rights)).toEqual([['erasure'], ['erasure']])

    const cases = join(shop.cwd, 'data', 'cases')
    for (const name of await readdir(cases)) await rm(join(cases, name))
    expect((await griffier(['train'], shop)).code).toBe(0)
    expect(existsSync(join(shop.cwd, 'data', 'model.bin'))).toBe(false)
  })

  it('refuses a model that reads the dev letters worse, and keeps the old one', LONG, async () => {
    const { cli, letters } = await learner()
    const requests = letters.filter(({ disposition }) => disposition === 'case')
    const slips = requests.filter((_, i) => i % 12 === 0)
    const files = slips.flatMap(({ text, language }, i) => {
      const name = `P-2026-${String(i + 1).padStart(4, '0')}.json`
      const slip = correctionOf(letterOf(text, { language }), [])
      return [
        [`data/cases/${name}`, '{}'],
        [`data/corrections/${name}`, JSON.stringify(slip)],
      ]
    })
    const shop = await shopFolder({ files: Object.fromEntries(files) })
    const { code, stdout } = await griffier(['train'], { ...shop, cli })
    expect(stdout).toMatch(/The new model is refused: it reads the dev letters worse/)
    expect(code).toBe(1)
    expect(existsSync(join(shop.cwd, 'data', 'model.bin'))).toBe(false)
  })
})
