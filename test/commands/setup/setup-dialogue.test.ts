import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../../src/config/settings.ts'
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { terminal } from '../terminal.ts'

const TENANT = '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f'
const CLIENT = '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b'

async function emptyShop() {
  const sandbox = await startSandbox({
    mailbox: 'info@example.nl',
    staff: [{ name: 'Jan de Vries', address: 'jan@example.nl', language: 'nl' }],
  })
  onTestFinished(() => sandbox.close())
  return { cwd: await temporaryFolder(), env: { GRIFFIER_GRAPH_GATEWAY: sandbox.url } }
}

describe('griffier setup on a terminal', () => {
  it('asks in Dutch, can be left, goes on where it was, and ends with a connection that works', async () => {
    const place = await emptyShop()
    const first = terminal(['setup'], place)
    const answer = async (question: RegExp, text: string, on = first) => {
      await on.shows(question)
      on.type(text)
      on.press('Enter')
    }
    await answer(/Nederlands of English\?/, '')
    await answer(/Hoe heet de winkel\?/, 'Voorbeeldwinkel')
    await answer(/adres van de website\?/, 'example.nl')
    await answer(/Welke mailbox/, 'info')
    await first.shows(/Dit is geen e-mailadres/)
    first.type('@example.nl')
    first.press('Enter')
    await answer(/Wie werkt er/, 'Jan de Vries <jan@example.nl>')
    await answer(/nog een collega\?/, '')
    await first.shows(/Hoe laat/)
    first.press('C-c')
    await first.shows(/bewaard\. Verdergaan kan met: griffier setup/)
    expect(await first.ended()).toBe(1)
    const draft = join(place.cwd, '.griffier-setup.json')
    expect((await stat(draft)).mode & 0o777).toBe(0o600)

    const second = terminal(['setup'], place)
    await second.shows(/verder waar u gebleven was/)
    await answer(/Hoe laat/, '', second)
    await second.shows(/Mollie, PostNL/)
    second.press('Down', 'Enter')
    await second.shows(/Certificaten en geheimen/)
    await answer(/Map-id/, TENANT, second)
    await answer(/Toepassings-id/, CLIENT, second)
    await answer(/Object-id/, '', second)
    await second.shows(/New-ServicePrincipal -AppId 77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b/)
    await answer(/Is dit gedaan\?/, '', second)
    const screen = await second.shows(/Alles is in orde|Nog niet alles/)
    expect(screen).toContain('Alles is in orde')
    expect(screen).toMatch(/^goed +bereik +een andere mailbox van uw organisatie blijft/m)
    expect(screen).not.toMatch(/Hoe heet de winkel|PRIVATE KEY/)
    expect(await second.ended()).toBe(0)

    expect(await readSettings(join(place.cwd, 'griffier.yaml'), {})).toMatchObject({
      warnings: [],
      settings: {
        mailbox: { address: 'info@example.nl' },
        shop: { name: 'Voorbeeldwinkel', website: 'example.nl' },
        staff: [{ name: 'Jan de Vries', address: 'jan@example.nl', language: 'nl' }],
        notices: { digestAt: '08:30' },
      },
    })
    expect(await readFile(join(place.cwd, 'griffier.yaml'), 'utf8')).toContain('  recipients:\n')
    expect((await readdir(place.cwd)).sort()).toEqual([
      ...['griffier.cer', 'griffier.pem', 'griffier.yaml'],
    ])
  })

  it('asks before it replaces settings that are there', async () => {
    const place = await emptyShop()
    const cwd = await temporaryFolder({ 'griffier.yaml': '# mine\n' })
    const shown = terminal(['setup', '--language', 'en'], { ...place, cwd })
    await shown.shows(/griffier\.yaml is there already\. Replace it\?/)
    shown.press('C-c')
    expect(await shown.ended()).toBe(1)
    expect(await readFile(join(cwd, 'griffier.yaml'), 'utf8')).toBe('# mine\n')
  })
})
