import type { Language } from '../../language/language.ts'
import { english } from './en.ts'
import { dutch } from './nl.ts'
import type { Texts } from './texts.ts'

const TEXTS: Readonly<Record<Language, Texts>> = { nl: dutch, en: english }

export const textsIn = (language: Language): Texts => TEXTS[language]
