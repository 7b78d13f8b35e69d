import { describe, expect, it } from 'vitest'
import { filesIn } from '../../src/config/reply-files.ts'
import { temporaryFolder } from '../fakes/folder.ts'

async function placed(...paths: string[]) {
  const folder = await temporaryFolder(
    Object.fromEntries(paths.map((path) => [`nl/${path}`, path])),
  )
  const { files, complaints } = await filesIn(folder, 'nl')
  return {
    places: [...files].map(([path, { place, content }]) => [path, place, content]),
    complaints: complaints.map(({ file, found }) => `${file.slice(folder.length + 1)} ${found}`),
  }
}

describe('a file of replies', () => {
  it.each<[string, object]>([
    ['words.yaml', { kind: 'words' }],
    ['frames/grant.md', { kind: 'frame', occasion: 'grant' }],
    ['frames/second-notice.md', { kind: 'frame', occasion: 'second-notice' }],
    ['parts/anything-at-all.md', { kind: 'part', name: 'anything-at-all' }],
    [
      'access-grant.md',
      { kind: 'right', name: 'access-grant', right: 'access', occasion: 'grant' },
    ],
    [
      'automated-decision-nothing-held.md',
      {
        kind: 'right',
        name: 'automated-decision-nothing-held',
        right: 'automated-decision',
        occasion: 'nothing-held',
      },
    ],
  ])('%s has its place', async (path, place) => {
    expect(await placed(path)).toEqual({ places: [[path, place, path]], complaints: [] })
  })

  it.each([
    'words.yml',
    'access.md',
    'access-thanks.md',
    'grant.md',
    'acces-grant.md',
    'Access-Grant.md',
    'frames/thanks.md',
    'frames/access-grant.md',
    'frames/constructor.md',
    'parts/rights.md',
    'parts/deep/greeting.md',
    'other/grant.md',
    'access-grant.txt',
    'access-grant.md.bak',
  ])('%s has none, and is named', async (path) => {
    expect(await placed(path)).toEqual({
      places: [],
      complaints: [`nl/${path} a file named ${path}`],
    })
  })

  it('that is hidden was put there by nobody', async () => {
    expect(await placed('.DS_Store', 'frames/.grant.md.swp')).toEqual({
      places: [],
      complaints: [],
    })
  })

  it('is none where the folder of a language is missing', async () => {
    const { files, complaints } = await filesIn(await temporaryFolder(), 'nl')
    expect([files.size, complaints]).toEqual([0, []])
  })
})
