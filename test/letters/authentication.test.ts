import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const PASS = `Authentication-Results: spf=pass (sender IP is 192.0.2.1)
 smtp.mailfrom=example.nl; dkim=pass (signature was verified)
 header.d=example.nl;dmarc=pass action=none
 header.from=example.nl;compauth=pass reason=100`
const NONE =
  'Authentication-Results: spf=none; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.nl;compauth=softpass reason=201'
const OUTSIDE =
  'Received: from mx.example.nl (192.0.2.1) by DB5.mail.protection.outlook.com with Microsoft SMTP Server; Mon, 5 Oct 2026 08:12:01 +0000'
const INSIDE =
  'Received: from AM0PR01.eurprd01.prod.outlook.com ([fe80::1]) by AM0PR01.eurprd01.prod.outlook.com with mapi id 15.20; Mon, 5 Oct 2026 08:12:01 +0000'
const GREETED = OUTSIDE.replace('mx.example.nl', 'AM0PR01.eurprd01.prod.outlook.com')
const INTERNAL = 'X-MS-Exchange-Organization-AuthAs: Internal'

async function verdict(
  headers: readonly string[],
  from = 'Piet <piet@example.nl>',
): Promise<string> {
  return (await readMessage({ headers, from })).authentication
}

describe("our own server's verdict", () => {
  it('is a pass where DMARC passed for the domain of the sender', async () => {
    expect(await verdict([PASS])).toBe('pass')
    expect(
      await verdict([PASS.replaceAll('example.nl', 'Mail.Example.NL')], 'piet@mail.example.nl'),
    ).toBe('pass')
  })

  it.each([
    'spf=fail; dkim=none; dmarc=fail action=none header.from=example.nl;compauth=fail reason=000',
    'spf=pass; dkim=none; dmarc=fail action=oreject header.from=example.nl;compauth=none reason=451',
    'spf=none; dkim=none; dmarc=none action=none header.from=example.nl;compauth=fail reason=001',
    'spf=pass; dkim=pass; dmarc=pass action=none header.from=example.nl;compauth=fail reason=601',
  ])('is a fail with %s', async (results) => {
    expect(await verdict([`Authentication-Results: ${results}`])).toBe('fail')
  })

  it.each([
    'spf=pass; dkim=pass; dmarc=bestguesspass action=none header.from=example.nl;compauth=pass reason=109',
    'spf=pass; dkim=pass; dmarc=temperror action=none header.from=example.nl',
    'spf=pass smtp.mailfrom=example.nl',
    'dmarc=pass action=none header.from=example.org;compauth=pass reason=100',
    'dmarc=pass action=none header.from=nl',
    'dmarc=pass action=none header.from=evil-example.nl',
    'dmarc=none (dmarc=pass header.from=example.nl) header.from=example.nl',
    'spf=none smtp.mailfrom="a; dmarc=pass header.from=example.nl"@evil.example; dmarc=none header.from=example.nl',
    'spf=none smtp.mailfrom="a; dmarc=pass header.from=example.nl"@evil.example; dkim=none',
    String.raw`spf=none smtp.mailfrom="a\"; dmarc=pass header.from=example.nl \""@evil.example; dkim=none`,
    'spf=none smtp.mailfrom="(a"@evil.example; dkim=none ("; dmarc=pass header.from=example.nl")',
    'dmarc=pass action=none header.from=example.nl smtp.mailfrom="header.from=evil.example"',
    'dmarc=pass action=none header.from=evil.example header.from=example.nl',
    'dmarc=pass action=none header.from=example.nl header.from=evil.example',
    'dmarc=pass action=none header.from=example.nl; dmarc=pass header.from=example.nl',
    'dmarc=pass action=none',
    'smtp.mailfrom="; dmarc=pass header.from=example.nl',
    'mx.evil.example; dmarc=pass header.from=example.nl',
    '',
    ';;;=;',
  ])('is none with %j', async (results) => {
    expect(await verdict([`Authentication-Results: ${results}`])).toBe('none')
  })

  it.each([
    ['a parent domain', 'piet@mail.example.nl', 'example.nl'],
    ['a sub-domain', 'piet@example.nl', 'mail.example.nl'],
    ['what a registry gives out', 'piet@example.co.uk', 'co.uk'],
    ['a neighbour below one host', 'piet@piet.github.io', 'mallory.github.io'],
    ['a domain that goes on', 'piet@example.nl', 'example.nl.example.org'],
  ])('is none where it was given for %s', async (_, from, proven) => {
    const headers = [PASS.replace('header.from=example.nl', `header.from=${proven}`)]
    expect(await verdict(headers, from)).toBe('none')
  })

  it.each([
    ['two addresses', 'Piet <piet@example.nl>, Mallory <m@evil.example>'],
    ['the same domain twice', 'piet@example.nl, anna@example.nl'],
    ['a group of them', 'Allen: piet@example.nl, m@evil.example;'],
    ['nobody', 'Allen:;'],
    ['two fields', 'Piet <piet@example.nl>\r\nFrom: Mallory <m@evil.example>'],
    ['two fields, the other one first', 'Mallory <m@evil.example>\r\nFrom: Piet <piet@example.nl>'],
  ])('is none where From has %s', async (_, from) => {
    expect(await verdict([PASS], from)).toBe('none')
  })

  it('still fails a letter whose From has two addresses', async () => {
    const failed = PASS.replace('dmarc=pass', 'dmarc=fail')
    expect(await verdict([failed], 'piet@example.nl, m@evil.example')).toBe('fail')
  })

  it('may hold remarks and quotes besides', async () => {
    const remarks = PASS.replace('dmarc=pass', 'dmarc=pass (p=none sp="none" (dis=none))')
    expect(await verdict([remarks])).toBe('pass')
    const quoted = PASS.replace(
      'smtp.mailfrom=example.nl',
      'smtp.mailfrom="piet; bakker"@example.nl',
    )
    expect(await verdict([quoted])).toBe('pass')
  })

  it('is never a lower one, which the sender may have written', async () => {
    expect(await verdict([NONE, OUTSIDE, PASS])).toBe('none')
    expect(await verdict([NONE.replace(/none/g, 'fail'), PASS])).toBe('fail')
    expect(await verdict([OUTSIDE, `X-${PASS}`])).toBe('none')
    expect(await verdict([`Authentication-Results-Original: ${PASS.slice(24)}`])).toBe('none')
  })

  it('may name the server that is ours', async () => {
    expect(await verdict([PASS.replace('spf=', 'mx.j3dprints.nl; spf=')])).toBe('pass')
  })

  it('compares international domains in one spelling', async () => {
    const headers = [
      PASS.replace('header.from=example.nl', 'header.from=xn--mnchen-3ya.example.org'),
    ]
    expect(await verdict(headers, 'piet@xn--mnchen-3ya.example.org')).toBe('pass')
  })
})

describe('mail between colleagues', () => {
  const JAN = 'Jan de Vries <jan@j3dprints.nl>'

  it('passes as internal where Exchange itself took it in', async () => {
    expect(await verdict([INSIDE, INTERNAL], JAN)).toBe('pass')
    expect(await verdict([INTERNAL], JAN)).toBe('pass')
    const onward = INSIDE.replace('[fe80::1]', '2603:10a6:208:3e::27').replace(
      'with mapi',
      'with HTTPS',
    )
    expect(await verdict([onward, INSIDE, INTERNAL], JAN)).toBe('pass')
    const submitted =
      'Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=j3dprints.nl;'
    expect(await verdict([INSIDE, submitted, INTERNAL], JAN)).toBe('pass')
  })

  it.each([
    ['a server outside handed it over', [INSIDE, OUTSIDE, INTERNAL], JAN],
    ['a server outside greets as one of Microsoft’s', [GREETED, INTERNAL], JAN],
    ['one hop within follows one from outside', [INSIDE, GREETED, INTERNAL], JAN],
    [
      'a hop names no sender',
      ['Received: by mx.example.nl with ESMTP id 1; Mon, 5 Oct 2026 08:12:01 +0000', INTERNAL],
      JAN,
    ],
    ['a hop shows no address', [INSIDE.replace(' ([fe80::1])', ''), INTERNAL], JAN],
    [
      'a hop ends at a server elsewhere',
      [INSIDE.replace(/by AM0PR01[^ ]*/, 'by mx.evil.example'), INTERNAL],
      JAN,
    ],
    ['From has two addresses', [INSIDE, INTERNAL], `${JAN}, m@evil.example`],
    ['From stands twice', [INSIDE, INTERNAL], `${JAN}\r\nFrom: m@evil.example`],
    ['the header stands twice', [INTERNAL, INTERNAL], JAN],
    ['it says otherwise', ['X-MS-Exchange-Organization-AuthAs: Anonymous'], JAN],
    ['the domain is not ours', [INTERNAL], 'piet@example.nl'],
  ])('is not believed to be internal where %s', async (_, headers, from) => {
    expect(await verdict(headers, from)).toBe('none')
  })

  it('is not believed against a verdict', async () => {
    const failed =
      'Authentication-Results: dmarc=fail action=none header.from=j3dprints.nl;compauth=fail reason=000'
    expect(await verdict([failed, INTERNAL], JAN)).toBe('fail')
  })
})
