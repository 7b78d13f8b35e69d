/**
 * Letters as nobody should build them, after the kinds that the published suites of mail libraries cover:
 * encodings, charsets, headers, addresses, boundaries, nesting, attachments, dates, and plain malice.
 */
const REQUEST = 'Graag inzage in mijn gegevens.'

const CRLF = '\r\n'
const FROM = 'From: Piet Smit <piet@example.nl>'
const lines = (...all: string[]) => Buffer.from(all.join(CRLF), 'latin1')
const plain = (...headers: string[]) => lines(FROM, ...headers, '', REQUEST, '')
const body = (type: string, text: string, ...more: string[]) =>
  lines(FROM, 'Subject: x', 'MIME-Version: 1.0', `Content-Type: ${type}`, ...more, '', text, '')
const many = (count: number, text: string) => text.repeat(count)
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')

type Shapes = Record<string, Buffer>

function named<T>(what: string, values: readonly T[], build: (value: T) => Buffer): Shapes {
  return Object.fromEntries(
    values.map((value, at) => [`${what} ${at + 1}: ${String(value).slice(0, 40)}`, build(value)]),
  )
}

const ENCODINGS = [
  '7bit',
  '8bit',
  'binary',
  'quoted-printable',
  'base64',
  'BASE64',
  'x-uuencode',
  'uuencode',
  'x-unknown',
  '',
  '7 bit',
  '"base64"',
  'base64; x=y',
  'quoted-printable (comment)',
  'q',
  'none',
]

const CHARSETS = [
  'utf-8',
  'UTF8',
  'us-ascii',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1252',
  'cp1252',
  'macintosh',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'utf-7',
  'utf-32',
  'koi8-r',
  'big5',
  'gb2312',
  'gb18030',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'iso-2022-kr',
  'euc-kr',
  'hz-gb-2312',
  'ibm850',
  'x-mac-roman',
  'unknown-8bit',
  'binary',
  'x-user-defined',
  '',
  'utf-8\0',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '"utf-8',
  'utf-8; charset=ascii',
]

const QUOTED_PRINTABLE = [
  '=',
  '==',
  '=3',
  '=GG',
  '=\r',
  '=0',
  'a=',
  `${many(5_000, '=')}`,
  `${many(5_000, '=3D')}`,
  '=C3',
  '=C3=28',
  '=ED=A0=80',
  '=F4=90=80=80',
  '=00=00',
  many(3_000, '=\r\n'),
  '=FF=FE',
  '=E2=80=AE omgekeerd',
  '=1B[2J',
]

const BASE64 = [
  '=',
  '====',
  'A',
  'AA',
  'AAA',
  'AAAA=AAAA',
  'A A A A',
  '!!!!',
  many(5_000, 'A'),
  many(3_000, '='),
  '\0\0\0\0',
  `${base64(REQUEST)}\r\n--\r\n${base64('meer')}`,
  base64(REQUEST).split('').join('\r\n'),
  '-_-_',
  'é'.repeat(99),
]

const ENCODED_WORDS = [
  '=?utf-8?B?4pyT?=',
  '=?utf-8?Q?=E2=9C=93?=',
  '=?utf-8?X?abc?=',
  '=?utf-8?B?',
  '=?utf-8?B??=',
  '=??B?YQ==?=',
  '=?utf-8?B?w?= =?utf-8?B?w?=',
  '=?utf-8?Q?a?b?=',
  '=?utf-8*nl?Q?a?=',
  '=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=',
  many(500, '=?utf-8?Q?a?= '),
  many(500, '=?'),
  many(500, '?='),
  '=?utf-8?Q?=0D=0ABcc:_x@example.org?=',
  '=?utf-8?B?AAAAAA==?=',
  '=?utf-8?Q?=E2=80=AE?=',
  '=?unknown?Q?a?=',
  '=?utf-8?q?=',
  '==?utf-8?Q?a?==',
  '=?utf-8?B?=?utf-8?B?YQ==?=?=',
  `=?utf-8?B?${many(2_000, 'QUFB')}?=`,
  '=?utf-8?Q?=?=',
  '=?=?=?=?=?=',
]

const ADDRESSES = [
  '',
  '<>',
  '@',
  'piet',
  '<piet@example.nl',
  'piet@example.nl>',
  '"piet <piet@example.nl>',
  'piet@',
  '@example.nl',
  'a@b@c@example.nl',
  '"a@b"@example.nl',
  '"\\"@example.nl',
  'piet@[192.0.2.1]',
  'piet@[IPv6:2001:db8::1]',
  'Groep: piet@example.nl, jan@example.nl;',
  'undisclosed-recipients:;',
  'A: B: C: piet@example.nl;;;',
  many(500, '<'),
  many(500, '('),
  many(500, '"'),
  many(500, 'piet@example.nl,'),
  many(500, ','),
  many(500, '\\'),
  '(comment (nested (deep))) piet@example.nl',
  'piet(comment)@(comment)example.nl',
  'пётр@пример.example',
  '=?utf-8?Q?Piet_<jan=40example.nl>?= <piet@example.nl>',
  '\u202Eln.elpmaxe@teip',
  'piet@example.nl\0jan@example.nl',
  `${many(300, 'a')}@example.nl`,
  `piet@${many(200, 'a.')}nl`,
  'piet @ example . nl',
  'mailto:piet@example.nl',
]

const HEADERS = [
  'Subject',
  ':',
  ': x',
  ' Subject: folded first',
  'Subject : spaced',
  'Sub ject: x',
  'Sübject: x',
  '\0: x',
  'Subject:',
  `Subject: ${many(5_000, 'x')}`,
  `Subject: x${many(300, '\r\n y')}`,
  'Subject: x\r\n\t\r\n y',
  'X: \x1b[31m',
  'Date: gisteren',
  'Date: Mon, 99 Xyz 99999 99:99:99 +9999',
  'Date: ',
  `Date: ${many(300, '(')}`,
  'Message-ID: ',
  'Message-ID: <',
  `Message-ID: <${many(3_000, 'x')}@x>`,
  `References: ${many(2_000, '<a@b> ')}`,
  `References: ${many(5_000, '<')}`,
  `In-Reply-To: ${many(2_000, 'x ')}`,
  'MIME-Version: 99.9',
  'MIME-Version: (x) 1 . 0',
  `Received: ${many(1_000, 'from x by y; ')}`,
  many(800, 'X-Header: x\r\n').trimEnd(),
  `${many(2_000, 'X')}: y`,
  'Content-Type',
  'Content-Type: ',
  'Content-Type: /',
  'Content-Type: text',
  'Content-Type: text/',
  'Content-Type: ;;;',
  `Content-Type: text/plain; ${many(500, 'a=b; ')}`,
  'Content-Type: text/plain; charset',
  'Content-Type: text/plain; charset=',
  "Content-Type: text/plain; name*=utf-8''%E2%9C%93",
  "Content-Type: text/plain; name*=utf-8'%'%ZZ",
  'Content-Type: text/plain; name*0=a; name*2=c; name*1=b',
  `Content-Type: text/plain; ${Array.from({ length: 300 }, (_, n) => `name*${n}=x`).join('; ')}`,
  'Content-Type: text/plain; name*99999999=x',
  'Content-Disposition: attachment',
  'Content-Disposition: inline; filename="../../../etc/passwd"',
  'Content-Disposition: attachment; filename="a\0b.txt"',
  'Content-Transfer-Encoding: base64',
  'Content-ID: <',
  'List-Id: ',
  'Return-Path: <>',
  'Auto-Submitted: ',
  'Precedence: \0',
  'Authentication-Results: ',
  `Authentication-Results: ${many(3_000, '(')}`,
  `Authentication-Results: ${many(800, 'dmarc=pass;')}`,
  '__proto__: x',
  'constructor: x',
  'toString: x',
  'hasOwnProperty: x',
  'From: b@example.nl\r\nFrom: c@example.nl',
  'DKIM-Signature: \xff\xfe',
]

/** Parts between boundaries, well built or not. */
const parts = (boundary: string, ...inside: string[]) =>
  body(`multipart/mixed; boundary=${boundary}`, inside.join(CRLF))

const BOUNDARIES: Shapes = {
  'a boundary that never comes': parts('b', REQUEST),
  'a boundary that never ends': parts('b', '--b', '', REQUEST),
  'no boundary': body('multipart/mixed', `--b${CRLF}${CRLF}${REQUEST}`),
  'an empty boundary': body(
    'multipart/mixed; boundary=""',
    `--${CRLF}${CRLF}${REQUEST}${CRLF}----`,
  ),
  'a boundary of blanks': body('multipart/mixed; boundary="   "', `--   ${CRLF}${CRLF}${REQUEST}`),
  'a boundary of dashes': body(
    'multipart/mixed; boundary="--"',
    `----${CRLF}${CRLF}${REQUEST}${CRLF}------`,
  ),
  'a boundary like a pattern': body(
    'multipart/mixed; boundary="(a+)+$"',
    `--(a+)+$${CRLF}${CRLF}${REQUEST}`,
  ),
  'a boundary as long as a page': body(
    `multipart/mixed; boundary=${many(3_000, 'b')}`,
    `--${many(3_000, 'b')}${CRLF}${CRLF}x`,
  ),
  'a boundary within a boundary': parts('b', '--bb', '', 'x', '--b', '', REQUEST, '--b--'),
  'an end before the beginning': parts('b', '--b--', '--b', '', REQUEST),
  'two ends': parts('b', '--b', '', REQUEST, '--b--', '--b--', '--b', '', 'x'),
  'blanks after the boundary': parts('b', '--b \t ', '', REQUEST, '--b-- \t'),
  'bare line feeds': Buffer.from(
    parts('b', '--b', '', REQUEST, '--b--').toString('latin1').replaceAll(CRLF, '\n'),
  ),
  'bare returns': Buffer.from(
    parts('b', '--b', '', REQUEST, '--b--').toString('latin1').replaceAll(CRLF, '\r'),
  ),
  'a part without a header or a blank line': parts('b', '--b', REQUEST, '--b--'),
  'a part that is all header': parts('b', `--b${CRLF}${many(300, `X: y${CRLF}`)}--b--`),
  'the same boundary inside': parts(
    'b',
    '--b',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    REQUEST,
    '--b--',
    '--b--',
  ),
  'five hundred parts': parts('b', many(500, `--b${CRLF}${CRLF}x${CRLF}`), '--b--'),
  'nine thousand bare parts': parts('b', many(9_000, `--b${CRLF}`), '--b--'),
  'eleven thousand parts': parts('b', many(11_000, `--b${CRLF}${CRLF}${CRLF}`), '--b--'),
  'parts nested a hundred deep': nest(100),
  'parts nested two thousand deep': nest(2_000),
  'messages nested ninety deep': message(90),
  'messages nested three thousand deep': message(3_000),
  'a message that encloses nothing': body('message/rfc822', ''),
  'a message in base64': body(
    'message/rfc822',
    base64(plain()),
    'Content-Transfer-Encoding: base64',
  ),
  'a part of a message': body('message/partial; id=x; number=1; total=2', REQUEST),
  'a message elsewhere': body(
    'message/external-body; access-type=local-file; name="/etc/passwd"',
    '',
  ),
  'a report': body(
    'multipart/report; report-type=delivery-status; boundary=b',
    `--b${CRLF}${CRLF}x${CRLF}--b--`,
  ),
  'a digest': body(
    'multipart/digest; boundary=b',
    `--b${CRLF}${CRLF}${plain().toString('latin1')}${CRLF}--b--`,
  ),
  'related to nothing': body(
    'multipart/related; boundary=b; start="<x>"',
    `--b${CRLF}Content-Type: text/html${CRLF}${CRLF}<p>${REQUEST}<img src="cid:y">${CRLF}--b--`,
  ),
  'alternatives that are none': body('multipart/alternative; boundary=b', '--b--'),
  'a sealed letter': body(
    'application/pkcs7-mime; smime-type=enveloped-data',
    'AAAA',
    'Content-Transfer-Encoding: base64',
  ),
  'a calendar': body('text/calendar; method=REQUEST', 'BEGIN:VCALENDAR'),
  'a TNEF': body(
    'application/ms-tnef; name=winmail.dat',
    base64('\x78\x9f\x3e\x22'),
    'Content-Transfer-Encoding: base64',
  ),
  'flowing text': body('text/plain; format=flowed; delsp=yes', many(2_000, `> > >  x ${CRLF}`)),
  'an enriched text': body('text/enriched', many(2_000, '<bold>')),
}

function nest(depth: number): Buffer {
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"${CRLF}${CRLF}--b${at}${CRLF}`,
  )
  return Buffer.from(`${FROM}${CRLF}${open.join('')}${CRLF}${REQUEST}`)
}

function message(depth: number): Buffer {
  return Buffer.from(
    `${many(depth, `${FROM}${CRLF}Content-Type: message/rfc822${CRLF}${CRLF}`)}${plain().toString()}`,
  )
}

const HTML = [
  '<',
  '<!',
  '<!--',
  '<p',
  '</',
  '<a href="',
  "<a href='",
  '<style>',
  '<script>',
  '<title>',
  '<![CDATA[',
  '<?php',
  many(20_000, '<b>'),
  many(20_000, '</b>'),
  many(9_000, '<table><tr><td>'),
  many(9_000, '&'),
  many(9_000, '&#x110000;'),
  many(9_000, '<!--'),
  many(5_000, '<p style="display:none">'),
  many(5_000, '<blockquote>'),
  `<p ${many(9_000, 'a=b ')}>`,
  '<svg><p>',
  '<math><mi>',
  '&#0;',
  '&#xD800;',
  '&notareference',
  '<p\0>',
  '\uFEFF<p>',
  '<base href=x>',
  many(300, '<iframe srcdoc="'),
]

const BYTES: Shapes = {
  'nothing at all': Buffer.alloc(0),
  'one line end': Buffer.from(CRLF),
  NULs: Buffer.alloc(5_000),
  'all bytes there are': Buffer.from(Array.from({ length: 4_096 }, (_, n) => n % 256)),
  'a byte order mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain()]),
  'UTF-16': Buffer.from(plain().toString(), 'utf16le'),
  'a line of half a million': lines(FROM, '', many(500_000, 'x')),
  'half a million lines': lines(FROM, '', many(250_000, `${CRLF}`)),
  'a zip': lines(FROM, '', 'PK\x03\x04'),
  'an mbox': lines('From piet@example.nl Mon Nov 23 09:00:00 2026', FROM, '', REQUEST),
  'a header that ends the file': Buffer.from(FROM),
  'a header cut in its middle': Buffer.from('Fro'),
  'a body without its blank line': lines(FROM, REQUEST),
  'uuencoded text': lines(FROM, '', 'begin 644 x', 'M1W)A86<', 'end'),
  yEnc: lines(FROM, '', '=ybegin line=128 size=3 name=x', '\x6b\x6c', '=yend size=3'),
}

export const TORTURE: Shapes = {
  ...named('encoding', ENCODINGS, (value) =>
    body('text/plain', base64(REQUEST), `Content-Transfer-Encoding: ${value}`),
  ),
  ...named('charset', CHARSETS, (value) =>
    body(`text/plain; charset=${value}`, 'Graag inzage in mijn gegevens. \xe9\xeb\x80\xff'),
  ),
  ...named('quoted-printable', QUOTED_PRINTABLE, (value) =>
    body('text/plain; charset=utf-8', value, 'Content-Transfer-Encoding: quoted-printable'),
  ),
  ...named('base64', BASE64, (value) =>
    body('text/plain; charset=utf-8', value, 'Content-Transfer-Encoding: base64'),
  ),
  ...named('encoded word', ENCODED_WORDS, (value) =>
    plain(`Subject: ${value}`, `To: ${value} <info@j3dprints.nl>`),
  ),
  ...named('address', ADDRESSES, (value) =>
    lines(`From: ${value}`, `Reply-To: ${value}`, `To: ${value}`, '', REQUEST),
  ),
  ...named('header', HEADERS, (value) => plain(value)),
  ...named('HTML', HTML, (value) => body('text/html; charset=utf-8', `<p>${REQUEST}</p>${value}`)),
  ...BOUNDARIES,
  ...BYTES,
}
