/**
 * Imports run one way (ARCHITECTURE.md): the ground knows nothing, pure rooms know nothing of the
 * world, adapters know nothing of each other, jobs know adapters by their ports, and one room builds
 * everything. A test plants a violation of each rule (test/lint/import-rules.test.ts).
 */
const GROUND = 'src/(language|calendar|trouble)'
const adapters = '^src/(mailbox|register|config|sources|reading|health)/'
/** Files of an adapter that anybody may import by value: what it promises, not how it keeps it. */
const PORTS = '^src/(mailbox/(mailbox|notify|trouble)|register/register)\\.ts$'
const top = '^src/(daemon|cli|index)\\.ts$|^src/(compose|commands)/'

/** A room may import itself, the ground, and the rooms that are named. */
const only = (room, ...rooms) => ({
  name: `${room.replace('src/', '')}-imports-${['the-ground', ...rooms].join('-').replaceAll('src/', '').replaceAll('/', '-')}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(src|classifiers)/',
    pathNot: `^(${[room, GROUND, ...rooms].join('|')})/`,
  },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-ground-imports-nothing-of-ours',
      severity: 'error',
      from: { path: `^(${GROUND})/` },
      to: { path: '^(src|classifiers)/', pathNot: '^($1|src/trouble)/' },
    },
    only('src/cases'),
    only('src/letters'),
    only('src/checkup'),
    only('src/health'),
    only('classifiers', 'src/cases', 'src/letters'),
    only('src/drafts', 'src/cases', 'src/letters'),
    only('src/notices', 'src/cases', 'src/letters'),
    only('src/mailbox', 'src/cases', 'src/letters'),
    only('src/register', 'src/cases', 'src/letters'),
    only('src/config', 'src/cases', 'src/letters'),
    only('src/setup', 'src/cases', 'src/config'),
    {
      name: 'reading-imports-classifiers-and-letters',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: {
        path: '^(src|classifiers)/',
        pathNot: `^(src/reading|classifiers|src/letters|${GROUND})/|^src/package-files\\.ts$`,
      },
    },
    {
      name: 'jobs-know-adapters-by-their-ports',
      severity: 'error',
      from: { path: '^src/jobs/' },
      to: { path: adapters, pathNot: PORTS, dependencyTypesNot: ['type-only'] },
    },
    only(
      'src/jobs',
      'classifiers',
      'src/cases',
      'src/letters',
      'src/drafts',
      'src/notices',
      'src/mailbox',
      'src/register',
      'src/config',
    ),
    {
      name: 'detecting-does-not-write-to-the-mailbox',
      comment:
        'what staff did is noticed in jobs/detect; what griffier does in the mailbox stands in jobs/outlook',
      severity: 'error',
      from: { path: '^src/jobs/detect/' },
      to: { path: '^src/jobs/outlook/' },
    },
    {
      name: 'sandbox-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^(src|classifiers)/', pathNot: '^src/sandbox/' },
    },
    {
      name: 'the-sandbox-has-two-doors',
      severity: 'error',
      from: { path: '^(src|classifiers)/', pathNot: '^src/sandbox/' },
      to: { path: '^src/sandbox/', pathNot: '^src/sandbox/(sandbox|start-sandbox)\\.ts$' },
    },
    {
      name: 'only-the-top-builds-adapters',
      severity: 'error',
      from: { pathNot: top },
      to: { path: '^src/(daemon|cli)\\.ts$|^src/(compose|commands)/' },
    },
    {
      name: 'natural-by-subpath-only',
      comment: 'the whole package reads .env and prints (docs/decisions)',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/natural/lib/natural/index' },
    },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(src|classifiers)/', pathNot: '^src/sandbox/page/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
  },
}
