import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, Texts } from './texts.ts'
import { EN } from './texts-en.ts'
import { NL } from './texts-nl.ts'

export type { Language } from './texts.ts'

export const LanguageContext = createContext<Language>('en')

const KEY = 'griffier.language'

/** What was chosen before, else what the browser asks for; any language but Dutch becomes English. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(KEY)
  if (chosen === 'nl' || chosen === 'en') return chosen
  return navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language)
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useTexts(): Texts {
  return useLanguage() === 'nl' ? NL : EN
}
