import type { GraphContext, GraphHono } from './context.ts'
import { badRequest } from './errors.ts'
import { answer, contextUrl, readJson } from './exchange.ts'
import { unreadable } from './message-input.ts'
import { parseOptions } from './query/options.ts'
import { ianaZone, supportedTimeZones } from './time-zones.ts'

/** What a mailbox of a Dutch shop is set to before anybody changes it. */
const FIRST = {
  archiveFolder: null,
  timeZone: 'W. Europe Standard Time',
  delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
  dateFormat: 'd-M-yyyy',
  timeFormat: 'HH:mm',
  userPurpose: 'user',
  automaticRepliesSetting: {
    status: 'disabled',
    externalAudience: 'none',
    internalReplyMessage: '',
    externalReplyMessage: '',
    scheduledStartDateTime: { dateTime: '2026-01-01T00:00:00.0000000', timeZone: 'UTC' },
    scheduledEndDateTime: { dateTime: '2026-01-02T00:00:00.0000000', timeZone: 'UTC' },
  },
  language: { locale: 'nl-NL', displayName: 'Dutch (Netherlands)' },
  workingHours: {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime: '08:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: 'W. Europe Standard Time' },
  },
}

export function settingsRoutes(app: GraphHono, context: GraphContext): void {
  const path = '/v1.0/users/:user/mailboxSettings'
  const { store } = context
  app.get(path, (c) => {
    const { select } = parseOptions(c.req.url)
    const all = Object.entries({ ...FIRST, ...store.settings })
    const some = select ? all.filter(([name]) => select.includes(name)) : all
    return answer(c, {
      '@odata.context': contextUrl(c, '/mailboxSettings'),
      ...Object.fromEntries(some),
    })
  })
  app.patch(path, async (c) => {
    const body = await readJson(c)
    const change = Object.entries(body).filter(([name]) => !name.includes('@odata.'))
    const unknown = change.find(([name]) => !Object.hasOwn(FIRST, name))
    if (unknown) throw unreadable(unknown[0].slice(0, 60))
    if (body.timeZone !== undefined && ianaZone(String(body.timeZone)) === undefined) {
      throw badRequest('The time zone is unknown.', 'InvalidTimeZone')
    }
    store.settings = { ...store.settings, ...Object.fromEntries(change) }
    return answer(c, {
      '@odata.context': contextUrl(c, '/mailboxSettings'),
      ...FIRST,
      ...store.settings,
    })
  })
  const zones = '/v1.0/users/:user/outlook/supportedTimeZones'
  const metadata =
    'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.timeZoneInformation)'
  app.get(zones, (c) =>
    answer(c, { '@odata.context': metadata, value: supportedTimeZones('windows') }),
  )
  app.get(`${zones}/:standard`, (c) => {
    const standard = c.req.param('standard') === 'iana' ? 'iana' : 'windows'
    return answer(c, { '@odata.context': metadata, value: supportedTimeZones(standard) })
  })
}
