import { describe, expect, it } from 'vitest'
import { reportsLeak } from '../../../classifiers/signals/leak.ts'

describe('a letter that reports a leak', () => {
  it.each([
    'In mijn doos lag de factuur van iemand anders.',
    'Ik kreeg de bestelling van een andere klant, met haar adres erop.',
    'Volgens mij hebben jullie een datalek.',
    'Een onbekende heeft mijn factuur gekregen.',
    'Uw mail ging naar ons allemaal in de cc.',
    "I received somebody else's invoice.",
    'When I log in I see another customer’s orders.',
    'There has been a data breach at your shop.',
    'A stranger got my packing slip and my address.',
  ])('%s', (text) => {
    expect(reportsLeak(text)).toBe(true)
  })

  it.each([
    'De hoes lekt.',
    'Mijn buurman neemt het pakje aan, de factuur mag in de doos.',
    'Iemand anders van ons kantoor haalt de bestelling op.',
    'Could somebody else sign for it?',
    'How do you handle data?',
    '',
  ])('is not this one: %s', (text) => {
    expect(reportsLeak(text)).toBe(false)
  })
})
