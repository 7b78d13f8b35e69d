import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/**
 * How failures are told apart: ours by `instanceof` of their class, those of the operating system by
 * `errnoOf`. A code or a name alone may be anybody's, and so may be a message that is printed for it.
 */
const RULES: readonly { readonly rule: string; broken(node: ts.Node): boolean }[] = [
  {
    rule: 'a caught value is not declared to have a code, a name or a message',
    broken: (node) =>
      ts.isAsExpression(node) &&
      /\b(?:code|name|message)\??:/.test(textOf(node.type)) &&
      isFailure(node.expression),
  },
  {
    rule: 'a caught value is not declared to be an Error',
    broken: (node) => ts.isAsExpression(node) && /\bError$/.test(textOf(node.type)),
  },
  {
    rule: 'no failure is taken for one of the operating system unseen: errnoOf looks',
    broken: (node) => ts.isTypeReferenceNode(node) && textOf(node).endsWith('ErrnoException'),
  },
  {
    rule: 'the name of a failure is compared with nothing',
    broken: (node) => isComparison(node) && [node.left, node.right].some(isNameOfFailure),
  },
  {
    rule: 'a failure is not known by having a code',
    broken: (node) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
      /^'(?:code|exitCode|name)'$/.test(textOf(node.left)) &&
      isFailure(node.right),
  },
  {
    rule: 'a failure of ours extends Trouble',
    broken: (node) =>
      ts.isHeritageClause(node) && /^extends \w*(?:Error|Exception)\b/.test(textOf(node)),
  },
]

/** Where somebody must look at a code to say whose it is, or imports nothing of ours. */
const EXEMPT: Readonly<Record<string, readonly string[]>> = {
  'a failure is not known by having a code': [
    'src/trouble/trouble.ts',
    'src/register/lock.ts',
    'src/sandbox/store/missing-file.ts',
  ],
  'a failure of ours extends Trouble': ['src/trouble/trouble.ts', 'src/sandbox/'],
}

/** Each of these must be refused by the rule of its place above. */
const PLANTED: readonly string[] = [
  'const code = ((cause ?? {}) as { code?: unknown }).code',
  'say((error as Error).message)',
  'read().catch((cause: NodeJS.ErrnoException) => cause.code)',
  "if (cause.name !== 'UnreadableLetter') throw cause",
  "if ('code' in cause && cause.code === 'gone') return",
  'class Gone extends Error {}',
]

/** What these look like, and are not. */
const FINE = `
  if (cause instanceof GraphTrouble && cause.code === 'gone') return
  if (field.name === 'received') read(body as { code?: string })
  export { Gone as GoneError }
  class Gone extends Trouble {}
`

const textOf = (node: ts.Node) => node.getText()

/** By the names that a caught value is given. */
function isFailure(node: ts.Node): boolean {
  return /^\(*(?:cause|error|err|failure|reason|e)\b(?!\.)/.test(textOf(node))
}

function isNameOfFailure(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) && node.name.text === 'name' && isFailure(node.expression)
  )
}

function isComparison(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && /^[!=]==?$/.test(textOf(node.operatorToken))
}

/** The rules that a source breaks, each with the line. */
function brokenIn(source: string, file: string): string[] {
  const found: string[] = []
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node) => {
    for (const { rule, broken } of RULES) {
      if (EXEMPT[rule]?.some((place) => file.startsWith(place)) || !broken(node)) continue
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${rule}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

async function sources(): Promise<string[]> {
  const names = await Promise.all(
    ['src', 'classifiers'].map(async (room) =>
      (await readdir(room, { recursive: true })).map((name) => join(room, name)),
    ),
  )
  return names.flat().filter((name) => /\.tsx?$/.test(name))
}

it.each(RULES.map(({ rule }, place) => [rule, PLANTED[place] ?? ''] as const))(
  '%s: refuses %s',
  (rule, planted) => {
    expect(brokenIn(planted, 'src/a.ts')).toContain(`src/a.ts:1: ${rule}`)
  },
)

it('leaves alone what only looks like it', () => {
  expect(brokenIn(FINE, 'src/a.ts')).toEqual([])
})

it('holds everywhere', async () => {
  const files = await sources()
  const broken = await Promise.all(
    files.map(async (file) => brokenIn(await readFile(file, 'utf8'), file)),
  )
  expect(files.length).toBeGreaterThan(400)
  expect(broken.flat()).toEqual([])
})
