import { expect, test } from 'vitest'
import { splitClauses } from '../../../classifiers/reading/clauses.ts'
import { createStem } from '../../../classifiers/reading/stem.ts'
import { tokenise } from '../../../classifiers/reading/tokens.ts'

test.each([
  [
    'Geen reclame meer en gooi mijn gegevens weg',
    ['geen reclame meer', 'en gooi mijn gegevens weg'],
  ],
  ['Show it, then bin it', ['show it', 'then bin it']],
  ['wis alles', ['wis alles']],
  ['naam en adres kloppen niet', ['naam en adres kloppen niet']],
  ['', ['']],
])('%j says these things', (sentence, clauses) => {
  const tokens = tokenise(sentence, 'nl', createStem(10))
  const said = splitClauses(tokens).map((clause) => clause.map(({ text }) => text).join(' '))
  expect(said).toEqual(clauses)
})
