import type { StaffLanguage } from '../facts.ts'
import { english } from './en.ts'
import { dutch } from './nl.ts'
import type { Texts } from './texts.ts'

const TEXTS: Readonly<Record<StaffLanguage, Texts>> = { nl: dutch, en: english }

export const textsIn = (language: StaffLanguage): Texts => TEXTS[language]
