import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('settings', () => {
  it('tell and take the time zone', async () => {
    const box = await open()
    expect((await box.get('/mailboxSettings?$select=timeZone')).json).toMatchObject({
      timeZone: 'W. Europe Standard Time',
    })
    expect(
      (await box.patch('/mailboxSettings', { timeZone: 'Europe/Brussels' })).json.timeZone,
    ).toBe('Europe/Brussels')
    expect((await box.patch('/mailboxSettings', { timeZone: 'Mars' })).status).toBe(400)
    const zones = await box.get(
      "/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')",
    )
    expect(zones.json.value.map((one: { alias: string }) => one.alias)).toContain(
      'Europe/Amsterdam',
    )
  })
})
