/**
 * Imports run one way (ARCHITECTURE.md): pure rooms know nothing of the world, adapters know
 * nothing of each other, jobs know adapters by type only, and one file builds everything.
 */
const adapters = '^src/(mailbox|register|config)/'
const top = '^src/(compose|daemon|cli)\\.ts$|^src/commands/'

const only = (name, from, allowed, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|classifiers)/', pathNot: allowed, ...extra },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('cases-import-nothing-of-ours', '^src/cases/', '^src/cases/'),
    only('letters-import-nothing-of-ours', '^src/letters/', '^src/letters/'),
    only(
      'classifiers-import-cases-and-letters',
      '^classifiers/',
      '^(classifiers|src/cases|src/letters)/',
    ),
    only('drafts-import-cases-and-letters', '^src/drafts/', '^src/(drafts|cases|letters)/'),
    only('notices-import-cases-and-letters', '^src/notices/', '^src/(notices|cases|letters)/'),
    only('mailbox-imports-cases-and-letters', '^src/mailbox/', '^src/(mailbox|cases|letters)/'),
    only('register-imports-cases-and-letters', '^src/register/', '^src/(register|cases|letters)/'),
    only('health-imports-nothing-of-ours', '^src/health/', '^src/health/'),
    only('checkup-imports-nothing-of-ours', '^src/checkup/', '^src/checkup/'),
    only('setup-imports-cases-and-config', '^src/setup/', '^src/(setup|cases|config)/'),
    only('config-imports-cases-and-letters', '^src/config/', '^src/(config|cases|letters)/'),
    only('sandbox-imports-nothing-of-ours', '^src/sandbox/', '^src/sandbox/'),
    {
      name: 'jobs-know-adapters-by-type-only',
      severity: 'error',
      from: { path: '^src/jobs/' },
      to: { path: adapters, dependencyTypesNot: ['type-only'] },
    },
    only(
      'jobs-import-pure-rooms-and-types',
      '^src/jobs/',
      '^(classifiers|src/(jobs|cases|letters|drafts|notices|mailbox|register|config))/',
    ),
    {
      name: 'only-the-top-builds-adapters',
      severity: 'error',
      from: { pathNot: top },
      to: { path: '^src/(compose|daemon|cli)\\.ts$|^src/commands/' },
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
    exclude: { path: '^(dist|node_modules)/' },
  },
}
