import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CLOUDS, throughGateway } from '../../../src/mailbox/graph/cloud.ts'

const GATEWAY = 'http://127.0.0.1:4000'

it.each([
  ['https://graph.microsoft.com/v1.0/users/x', `${GATEWAY}/v1.0/users/x`],
  [
    'https://graph.microsoft.com/v1.0/x?$deltatoken=a%2Bb%2Fc%3D',
    `${GATEWAY}/v1.0/x?$deltatoken=a%2Bb%2Fc%3D`,
  ],
  ['https://login.microsoftonline.com/t/oauth2/v2.0/token', `${GATEWAY}/t/oauth2/v2.0/token`],
  // a path that begins with two slashes names a host where it is read by itself
  ['https://graph.microsoft.com//evil.example.com/v1.0', `${GATEWAY}//evil.example.com/v1.0`],
  ['https://graph.microsoft.com/\\evil.example.com/v1.0', `${GATEWAY}//evil.example.com/v1.0`],
])('knocks for %s at %s', (url, expected) => {
  expect(throughGateway(url, GATEWAY)).toBe(expected)
})

it('knocks nowhere but at the gateway, whatever the path', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.constantFrom('', '/', '//', '/..//', '/\\'), (path, before) => {
      const { origin } = new URL(throughGateway(`${CLOUDS.global.graph}${before}${path}`, GATEWAY))
      expect(origin).toBe(GATEWAY)
    }),
  )
})

it('knocks at Microsoft’s where there is no gateway', () => {
  for (const { graph, login } of Object.values(CLOUDS))
    for (const url of [graph, login]) {
      expect(throughGateway(url, undefined)).toBe(url)
      expect(new URL(url).protocol).toBe('https:')
    }
})
