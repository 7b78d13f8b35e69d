import { describe, expect, it } from 'vitest'
import { ANSWERING, ERASE, read, THANKS } from './outcome.ts'

const HEADINGS: readonly (readonly [string, string])[] = [
  [
    'Outlook in Swedish',
    'Från: J3D Prints <info@j3dprints.nl>\nSkickat: den 5 oktober 2026 10:12\nTill: Piotr <piotr@example.com>\nÄmne: Sv: bericht',
  ],
  [
    'Outlook in Danish',
    'Fra: J3D Prints <info@j3dprints.nl>\nSendt: 5. oktober 2026 10:12\nTil: Piotr\nEmne: SV: bericht',
  ],
  [
    'Outlook in Czech',
    '________________________________\nOd: J3D Prints <info@j3dprints.nl>\nOdesláno: pondělí 5. října 2026 10:12\nKomu: Piotr\nPředmět: bericht',
  ],
  [
    'Outlook in Ukrainian',
    'Від: J3D Prints <info@j3dprints.nl>\nНадіслано: 5 жовтня 2026 р. 10:12\nКому: Piotr\nТема: bericht',
  ],
  [
    'a program in Basque, which nobody listed',
    'Nork: J3D Prints <info@j3dprints.nl>\nBidalia: 2026-10-05 10:12\nNori: Piotr <piotr@example.com>\nGaia: bericht',
  ],
  [
    'a program in Welsh',
    'Oddi wrth: J3D Prints <info@j3dprints.nl>\nAnfonwyd: 05 Hydref 2026 10:12\nAt: Piotr <piotr@example.com>\nPwnc: bericht',
  ],
  [
    'Outlook in Arabic',
    'من: J3D Prints <info@j3dprints.nl>\nتم الإرسال: 2026-10-05 10:12\nإلى: Piotr <piotr@example.com>\nالموضوع: bericht',
  ],
  ['Gmail in Danish', 'Den man. 5. okt. 2026 kl. 10.12 skrev J3D Prints <info@j3dprints.nl>:'],
  ['Gmail in Finnish', 'ma 5. lokak. 2026 klo 10.12 J3D Prints <info@j3dprints.nl> kirjoitti:'],
  [
    'Gmail in Turkish',
    'J3D Prints <info@j3dprints.nl>, 5 Eki 2026 Pzt, 10:12 tarihinde şunu yazdı:',
  ],
  ['Gmail in Japanese', '2026年10月5日(月) 10:12 J3D Prints <info@j3dprints.nl>:'],
  ['Gmail in Greek', 'Στις Δευ 5 Οκτ 2026 στις 10:12, ο/η J3D Prints <info@j3dprints.nl> έγραψε:'],
  ['Zoho', '---- Op ma, 05 okt. 2026 10:12:00 +0200 J3D Prints <info@j3dprints.nl> schreef ----'],
  ['Tuta', '5 okt 2026, 10:12 door info@j3dprints.nl:'],
  ['Yandex', '05.10.2026, 10:12, "J3D Prints" <info@j3dprints.nl>:'],
  ['Horde in German', 'Zitat von J3D Prints <info@j3dprints.nl>:'],
  ['Roundcube', 'J3D Prints schreef op 2026-10-05 10:12:'],
  [
    'eM Client in German',
    '------ Originalnachricht ------\nVon "J3D Prints" <info@j3dprints.nl>\nAn "Piotr" <piotr@example.com>\nDatum 05.10.2026 10:12:00\nBetreff bericht',
  ],
  [
    'Lotus Notes in Dutch',
    '-----Oorspronkelijk bericht-----\nVan: "J3D Prints" <info@j3dprints.nl>\nAan: piotr@example.com\nDatum: 05-10-2026 10:12\nOnderwerp: bericht',
  ],
  [
    'a phone in Spanish',
    '-------- Mensaje original --------\nDe: J3D Prints <info@j3dprints.nl>\nFecha: 5/10/26 10:12 (GMT+01:00)\nPara: piotr@example.com\nAsunto: bericht',
  ],
  [
    'a phone in French',
    '-------- Message d’origine --------\nDe : J3D Prints <info@j3dprints.nl>\nDate : 05/10/2026 10:12 (GMT+01:00)\nÀ : piotr@example.com\nObjet : bericht',
  ],
  [
    'Outlook in Estonian',
    'Saatja: J3D Prints <info@j3dprints.nl>\nSaatmisaeg: esmaspäev, 5. oktoober 2026 10:12\nAdressaat: Piotr\nTeema: RE: bericht',
  ],
  [
    'Outlook in Maltese',
    'Minn: J3D Prints <info@j3dprints.nl>\nMibgħut: 5 ta’ Ottubru 2026 10:12\nLil: Piotr\nSuġġett: RE: bericht',
  ],
  [
    'Outlook in Basque, which names no address',
    'Nork: J3D Prints\nBidalita: 2026(e)ko urriakren 5(a), astelehena 10:12\nNori: Piotr Nowak\nGaia: RE: bericht',
  ],
  [
    'GMX',
    'Gesendet: Montag, 05. Oktober 2026 um 10:12 Uhr\nVon: "J3D Prints" <info@j3dprints.nl>\nAn: piotr@example.com\nBetreff: bericht',
  ],
  [
    'Ziggo',
    '----Origineel Bericht----\nVan : info@j3dprints.nl\nDatum : 05/10/2026 10:12\nAan : piotr@example.com\nOnderwerp : bericht',
  ],
  [
    'QQ',
    '------------------ 原始邮件 ------------------\n发件人: "J3D Prints" <info@j3dprints.nl>;\n发送时间: 2026年10月5日(星期一) 上午10:12\n收件人: "piotr"<piotr@example.com>;\n主题: bericht',
  ],
  ['Mail.ru on a phone', '5 октября 2026, 10:12 J3D Prints, info@j3dprints.nl писал(а):'],
  ['Thunderbird in Russian', '05.10.2026 10:12, J3D Prints пишет:'],
  [
    'Gmail in Portuguese',
    'J3D Prints <info@j3dprints.nl> escreveu (segunda, 5/10/2026 à(s) 10:12):',
  ],
  [
    'Gmail in Latvian',
    'pirmd., 2026. g. 5. okt., plkst. 10:12 — lietotājs J3D Prints (<info@j3dprints.nl>) rakstīja:',
  ],
  ['Gmail in Thai', 'ในวันที่ จ. 5 ต.ค. 2026 เวลา 10:12 J3D Prints <info@j3dprints.nl> เขียนว่า:'],
  [
    'Apple Mail in Polish',
    'Wiadomość napisana przez J3D Prints <info@j3dprints.nl> w dniu 5 paź 2026, o godz. 10:12:',
  ],
  ['Open-Xchange', 'J3D Prints <info@j3dprints.nl> hat am 05.10.2026 10:12 CEST geschrieben:'],
  ['GroupWise', '>>> J3D Prints <info@j3dprints.nl> 10/5/2026 10:12 AM >>>'],
  [
    'Notes',
    'J3D Prints ---05-10-2026 10:12:00---Beste Piotr\n\nFrom: "J3D Prints" <info@j3dprints.nl>\nTo: "Piotr" <piotr@example.com>\nDate: 05-10-2026 10:12\nSubject: bericht',
  ],
  ['a helpdesk', '##- Typ uw antwoord boven deze regel. -##'],
]

describe('a heading over an older mail', () => {
  const OLD = `Beste Piotr,\n\nU vroeg ons: ${ERASE} ${ERASE}\n\nJ3D Prints`
  it.each(HEADINGS)('of %s sets it apart', async (_, heading) => {
    const text = `${THANKS}\n\n${heading}\n\n${OLD}`
    expect((await read({ subject: 'Re: bericht', headers: ANSWERING, text })).disposition).toBe(
      'none',
    )
  })

  it.each(HEADINGS)('of %s leaves what is said above it', async (_, heading) => {
    const text = `${ERASE}\n\nGroet, Piotr\n\n${heading}\n\nBeste Piotr,\n\nUw lamp is klaar.`
    const { letter } = await read({ subject: 'Re: bericht', headers: ANSWERING, text })
    expect(letter?.ownWords).toBe(ERASE)
  })

  it.each([
    [
      'what somebody lists of themselves',
      `Hallo,\n\nHierbij mijn gegevens:\n\nNaam: Piet Bakker\nE-mail: piet@example.nl\nGeboren: 12-05-1980\nKlantnummer: 4411\n\n${ERASE}`,
    ],
    [
      'the same in a language that is not listed',
      `Dzień dobry,\n\nImię: Jan\nAdres: jan@example.pl\nUrodzony: 1980-05-12\nNumer: 4411\n\n${ERASE}`,
    ],
    [
      'an order',
      `Hallo,\n\nBestelling: 1234\nGeplaatst: 5-10-2026 10:12\nBedrag: 12,50\n\n${ERASE}`,
    ],
    [
      'a signature above a postscript',
      `Hallo,\n\nTel: 06-12345678\nWeb: www.example.nl\nMail: piet@example.nl\n\n${ERASE}`,
    ],
    [
      'a story of a mail',
      `Op 5 oktober 2026 om 10:12 kreeg ik van J3D Prints <info@j3dprints.nl> deze reclame:\n\nKorting op vazen!\n\n${ERASE}`,
    ],
    ['a rule with a title', `----- Mijn verzoek -----\n\n${ERASE}`],
  ])('is not seen in %s', async (_, text) => {
    const outcome = await read({ subject: 'Verzoek', text })
    expect(outcome.disposition).toBe('case')
    expect(outcome.rights).toContain('erasure')
  })
})

/** What people write in answers that has the look of a heading, and is none. */
const LOOKALIKES: readonly string[] = [
  'Hallo,\n\nIk had een rit geboekt:\nVan: Utrecht\nNaar: Amsterdam\nDatum: 5 oktober 2026 10:12',
  'Hi,\n\nTicket: 4411\nCreated: 2026-10-05 10:12\nContact: info@j3dprints.nl\nStatus: open',
  'Product: vaas\nBesteld: 5-10-2026 10:12\nLogin: piet@example.nl',
  'Het gaat om deze accounts:\n\nOud: piet@example.nl\nNieuw: piet@example.org\nZakelijk: info@example.com',
  'Groet\nPiet\n\nT: 06-12345678\nE: piet@example.nl\nI: info@example.nl',
  'Ik ben er zo:\nVan: 5-10-2026 10:00\nTot: 5-10-2026 17:00',
  'Van: Piet\nOp: 5-10-2026 10:12',
  'Geachte,\n\nVerzoek: verwijderen\nGrondslag: artikel 17 AVG\nTermijn: 5 november 2026 17:00\nAntwoord aan: piet@example.nl',
  'Dag,\n\n5-10-2026 10:12: besteld\n6-10-2026 09:00: betaald\n7-10-2026 12:00: gemaild met info@j3dprints.nl:',
  'Op 3 mei 2026 om 10:12 schreef u mij:\n\n"Wij bewaren uw gegevens."',
  'On 5 October 2026 at 10:12 I ordered with tom@example.com:',
  'Je kunt me bereiken op <piet@example.nl>:',
  'Mijn e-mailadres is piet@example.nl:',
  'Mooi geworden 👍 en verder nog dit:',
  'Nog een vraagje 😊:',
  '--- Mijn e-mail ---',
  '--- Nog een bericht ---',
  '*** Belangrijk bericht ***',
  'Zie het originele bericht:',
  'Mijn vorige mail:',
]

describe('what somebody writes in an answer', () => {
  it.each(LOOKALIKES)('is no heading: %j', async (said) => {
    const text = `${said}\n\n${ERASE}`
    const outcome = await read({ subject: 'Re: bestelling', headers: ANSWERING, text })
    expect(outcome.letter?.ownWords).toContain(ERASE)
    expect(outcome.disposition).toBe('case')
  })

  it('is whole above and below a helpdesk’s own line', async () => {
    const text = `##- Please type your reply above this line -##\n\nJan (Bureau)\n\n${ERASE}`
    const outcome = await read({ subject: 'Re: verzoek', headers: ANSWERING, text })
    expect(outcome.letter?.ownWords).toContain(ERASE)
  })
})
