import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { SettingsFile } from '../../src/config/sections/all.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly default?: unknown
}

interface Setting {
  readonly key: string
  readonly byDefault: unknown
}

const page = await readFile('docs/settings.md', 'utf8')
const example = await readFile('griffier.example.yaml', 'utf8')

/** Every setting that can be written in the file, with the default that the schema gives it. */
function settingsIn(schema: Schema, key = ''): Setting[] {
  const own = key === '' || schema.properties ? [] : [{ key, byDefault: schema.default }]
  const parts = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    settingsIn(part, key === '' ? name : `${key}.${name}`),
  )
  return [
    ...own,
    ...(schema.items?.properties ? settingsIn(schema.items, `${key}[]`) : []),
    ...parts,
  ]
}

const settings = settingsIn(
  z.toJSONSchema(SettingsFile, { io: 'input', unrepresentable: 'any' }) as Schema,
)

/** The row of the page's tables that tells of a key. */
function rowOf(key: string): string {
  return page.split('\n').find((line) => line.startsWith(`| \`${key}\``)) ?? ''
}

/** The example as it is once every setting in it was filled in and taken into use. */
function filledIn(text: string): unknown {
  const inUse = text.replace(/^(\s*)#(?=\S| {2})/gm, '$1')
  return parse(
    inUse.replace(/address: <[^>]*>/g, 'address: jan@example.nl').replace(/<[^>]*>/g, 'x'),
  )
}

describe('the page about settings', () => {
  const told = settings.filter(({ key }) => key !== 'staff')

  it('finds settings at all', () => {
    expect(told.map(({ key }) => key)).toContain('policy.recipients[].transfer')
  })

  it.each(told)('tells of $key', ({ key }) => {
    expect(rowOf(key)).not.toBe('')
  })

  it.each(told.filter(({ byDefault }) => /string|number|boolean/.test(typeof byDefault)))(
    'tells the default of $key',
    ({ key, byDefault }) => {
      expect(rowOf(key)).toContain(`\`${byDefault}\``)
    },
  )

  it('tells of no setting that does not exist', () => {
    const rows = [...page.matchAll(/^\| `([a-z][A-Za-z[\].]*)`/gm)].map(([, key]) => key)
    expect(rows.filter((key) => !settings.some((each) => each.key === key))).toEqual([])
  })
})

describe('the example of the settings', () => {
  it('passes once it is filled in', () => {
    expect(SettingsFile.safeParse(filledIn(example)).error?.issues).toBeUndefined()
  })

  it.each(settings.filter(({ key }) => !key.endsWith('.transfer')))('shows $key', ({ key }) => {
    const name = key.split('.').at(-1)
    expect(example).toMatch(new RegExp(`[\\s#{]${name?.replace('[]', '')}:`))
  })
})
