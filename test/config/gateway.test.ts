import { describe, expect, it } from 'vitest'
import { gatewayFrom } from '../../src/config/gateway.ts'

const from = (GRIFFIER_GRAPH_GATEWAY: string) => gatewayFrom({ GRIFFIER_GRAPH_GATEWAY })

describe('gatewayFrom', () => {
  it('finds none where none is set', () => {
    expect(gatewayFrom({})).toEqual({ gateway: undefined })
    expect(from(' ')).toEqual({ gateway: undefined })
  })

  it.each([
    ['http://127.0.0.1:8025', 'http://127.0.0.1:8025'],
    ['http://127.0.0.1:8025/', 'http://127.0.0.1:8025'],
    ['http://127.9.8.7', 'http://127.9.8.7'],
    ['http://127.1:80', 'http://127.0.0.1'],
    ['HTTP://LocalHost:3000', 'http://localhost:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    [' http://[0:0:0:0:0:0:0:1]:3000 ', 'http://[::1]:3000'],
  ])('takes %s', (text, gateway) => {
    expect(from(text)).toEqual({ gateway })
  })

  it.each([
    'https://127.0.0.1:8025',
    'http://graph.microsoft.com',
    'http://192.168.1.10:8025',
    'http://0.0.0.0:8025',
    'http://128.0.0.1',
    'http://127.0.0.1.example.com',
    'http://127.example.com',
    'http://localhost.example.com',
    'http://localhost.',
    'http://example.com/127.0.0.1',
    'http://127.0.0.1@example.com',
    'http://127.0.0.1\\@example.com',
    'http://127.0.0.1:8025/proxy',
    'http://127.0.0.1:8025?to=example.com',
    'http://127.0.0.1:8025#x',
    'http://[::ffff:127.0.0.1]:8025',
    'http://[::2]',
    '127.0.0.1:8025',
    'localhost:8025',
    'file:///etc/passwd',
    'http://',
    'yes',
  ])('refuses %s', (text) => {
    expect(from(text)).toMatchObject({
      complaints: [
        {
          key: 'GRIFFIER_GRAPH_GATEWAY',
          expected: 'an address on this machine, such as http://127.0.0.1:8025',
        },
      ],
    })
  })

  it('does not repeat a password', () => {
    expect(JSON.stringify(from('http://jan:hunter2@127.0.0.1:8025'))).not.toContain('hunter2')
    expect(from('http://jan:hunter2@127.0.0.1:8025')).toHaveProperty('complaints')
  })
})
