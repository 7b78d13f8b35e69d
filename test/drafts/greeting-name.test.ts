import { describe, expect, it } from 'vitest'
import { greetingName } from '../../src/drafts/inert.ts'

describe('a name to greet with', () => {
  it.each([
    ['Bakker, Piet', 'Piet Bakker'],
    ['Vries, Jan de', 'Jan de Vries'],
    ['Bakker, P.J.', 'P.J. Bakker'],
    ['Jansen-Smit, drs. Anna', 'Anna Jansen-Smit'],
    ['Müller, Jörg', 'Jörg Müller'],
    ["'Piet Bakker'", 'Piet Bakker'],
    ['"Piet Bakker" (via Marktplaats)', 'Piet Bakker'],
    ['Piet Bakker via Google Groups', 'Piet Bakker'],
    ['[EXT] Piet Bakker', 'Piet Bakker'],
    ['Anna van den Berg', 'Anna van den Berg'],
    ["Siobhan O'Kearney", "Siobhan O'Kearney"],
    ['Ben Bot', 'Ben Bot'],
    ['Anna', 'Anna'],
    ['noreply', ''],
    ['No-Reply', ''],
    ['info', ''],
    ['Klantenservice Voorbeeld', ''],
    ['Team Privacy', ''],
    ['J3D Prints', ''],
    ['J3D Prints Webshop', ''],
    ['Bakker Transport B.V.', ''],
    ['Fiction Ltd', ''],
    ['Gemeente Voorbeeld', ''],
    ['iPhone van Piet', ''],
    ['HP Scanner', ''],
    ['jan_devries', ''],
    ['piet1980', ''],
    ['WordPress', ''],
    ['Contactformulier website', ''],
    ['klant', ''],
    ['123', ''],
    ['Bakker, P. (Piet)', 'P. Bakker'],
    ['Bakker, Piet (Inhuur)', 'Piet Bakker'],
    ['Piet Bakker | Bakker Bouw', 'Piet Bakker'],
    ['Piet 🎉', 'Piet'],
    ['Dr. Anna Bos', 'Anna Bos'],
    ['Mevr. A. Bos', 'A. Bos'],
    ['van den Berg, Sophie', 'Sophie van den Berg'],
    ['O’Brien, Conor', 'Conor O’Brien'],
    ['Bakker, Piet, Inkoop, Utrecht', ''],
    ['No Reply', ''],
    ['Do Not Reply', ''],
    ['Notificatie', ''],
    ['Onbekende afzender', ''],
    ['Nieuw bericht', ''],
    ['Apache', ''],
    ['Voorbeeld & Co', ''],
  ])('is of %j what one says: %j', (name, greeting) => {
    expect(greetingName(name, ['J3D Prints'])).toBe(greeting)
  })

  it('keeps joiners that some scripts need', () => {
    expect(greetingName('نرگس‌سادات')).toBe('نرگس‌سادات')
  })
})
