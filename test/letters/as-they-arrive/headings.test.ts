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
