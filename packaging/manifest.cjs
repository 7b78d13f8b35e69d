// The package.json of the tarball, as clean-package makes it while npm packs: docs/decisions, "A package without what it bundles".
const { dependencies } = require('../package.json')

/** Packages that stand outside the bundle (build.mjs), and so the only ones that an installation brings. */
const OUTSIDE = ['mailparser']

module.exports = {
  backupPath: 'dist/package.json.backup',
  // `prepare` would build where there are no sources
  remove: ['scripts', 'devDependencies', 'allowScripts'],
  replace: {
    'imports.#date-holidays': './dist/bin/date-holidays.cjs',
    dependencies: Object.fromEntries(OUTSIDE.map((name) => [name, dependencies[name]])),
  },
}
