import type { Language } from '../../language/language.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { SetupTexts } from './texts.ts'

export function textsIn(language: Language): SetupTexts {
  return language === 'nl' ? nl : en
}
