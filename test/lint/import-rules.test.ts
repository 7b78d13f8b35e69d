import { createRequire } from 'node:module'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

/** One import that each rule must refuse: who imports, and what. */
const VIOLATIONS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'no-cycles': ['src/cases/a.ts', 'src/cases/b.ts'],
  'the-ground-imports-nothing-of-ours': ['src/calendar/a.ts', 'src/cases/b.ts'],
  'cases-imports-the-ground': ['src/cases/a.ts', 'src/letters/b.ts'],
  'letters-imports-the-ground': ['src/letters/a.ts', 'src/cases/b.ts'],
  'checkup-imports-the-ground': ['src/checkup/a.ts', 'src/cases/b.ts'],
  'health-imports-the-ground': ['src/health/a.ts', 'src/cases/b.ts'],
  'classifiers-imports-the-ground-cases-letters': ['classifiers/a.ts', 'src/drafts/b.ts'],
  'drafts-imports-the-ground-cases-letters': ['src/drafts/a.ts', 'src/notices/b.ts'],
  'notices-imports-the-ground-cases-letters': ['src/notices/a.ts', 'src/drafts/b.ts'],
  'mailbox-imports-the-ground-cases-letters': ['src/mailbox/a.ts', 'src/register/b.ts'],
  'register-imports-the-ground-cases-letters': ['src/register/a.ts', 'src/mailbox/b.ts'],
  'config-imports-the-ground-cases-letters': ['src/config/a.ts', 'src/register/b.ts'],
  'setup-imports-the-ground-cases-config': ['src/setup/a.ts', 'src/letters/b.ts'],
  'reading-imports-classifiers-and-letters': ['src/reading/a.ts', 'src/cases/b.ts'],
  'jobs-know-adapters-by-their-ports': ['src/jobs/a.ts', 'src/mailbox/graph/b.ts'],
  'jobs-imports-the-ground-classifiers-cases-letters-drafts-notices-mailbox-register-config': [
    'src/jobs/a.ts',
    'src/setup/b.ts',
  ],
  'detecting-does-not-write-to-the-mailbox': ['src/jobs/detect/a.ts', 'src/jobs/outlook/b.ts'],
  'sandbox-imports-nothing-of-ours': ['src/sandbox/a.ts', 'src/language/b.ts'],
  'the-sandbox-has-two-doors': ['src/commands/a.ts', 'src/sandbox/store/b.ts'],
  'only-the-top-builds-adapters': ['src/setup/a.ts', 'src/compose/b.ts'],
  'natural-by-subpath-only': ['classifiers/a.ts', 'node_modules/natural/lib/natural/index.js'],
  'no-dev-packages-in-the-product': ['src/cases/a.ts', 'node_modules/vitest/index.js'],
}

const up = (path: string) => '../'.repeat(path.split('/').length - 1)

async function refusedBy(from: string, to: string, isCircle: boolean): Promise<string[]> {
  const [, name = ''] = /^node_modules\/(.+)$/.exec(to) ?? []
  const specifier = name === '' ? `${up(from)}${to}` : name
  const folder = await temporaryFolder({
    'package.json': '{"dependencies":{"natural":"1"},"devDependencies":{"vitest":"1"}}',
    'node_modules/natural/package.json': '{"name":"natural","main":"lib/natural/index.js"}',
    'node_modules/vitest/package.json': '{"name":"vitest","main":"index.js"}',
    [from]: `import { b } from '${specifier}'\nexport const a = b\n`,
    [to]: isCircle
      ? `import { a } from '${up(to)}${from}'\nexport const b = a\n`
      : 'export const b = 1\n',
  })
  const { tsConfig: _ours, ...others } = options
  const asked: ICruiseOptions = {
    ...others,
    ruleSet: { forbidden },
    validate: true,
    baseDir: folder,
  }
  const { output } = await cruise([from], asked)
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}

it.each(Object.entries(VIOLATIONS))('%s refuses what it is there for', async (rule, [from, to]) => {
  expect(await refusedBy(from, to, rule === 'no-cycles')).toContain(rule)
})

it('knows a violation of every rule', () => {
  const rules = forbidden.map(({ name }: { name: string }) => name)
  expect(Object.keys(VIOLATIONS).sort()).toEqual(rules.sort())
})
