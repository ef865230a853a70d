import { createContext, type ReactNode, use, useContext, useEffect, useMemo } from 'react'
import { createFormat, type Format } from './format'
import type { Language } from './language'

interface I18n {
  language: Language
  format: Format
}

const I18nContext = createContext<I18n>({ language: 'da', format: createFormat('da') })

/** Gives every part below the language and its number formats, and tells the browser. */
export function I18nProvider({ language, children }: { language: Language; children: ReactNode }) {
  const i18n = useMemo(() => ({ language, format: createFormat(language) }), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>
}

export function useI18n(): I18n {
  return useContext(I18nContext)
}

/** The words of one part of the app: Danish is the source, and the compiler holds English to its shape. */
export interface Dictionary<Words> {
  da: Words
  en: () => Promise<Words>
}

/** Danish comes with the code that uses it; English is fetched when it is first read. */
export function dictionary<Words>(da: Words, loadEnglish: () => Promise<Words>): Dictionary<Words> {
  let english: Promise<Words> | undefined
  return { da, en: () => (english ??= loadEnglish()) }
}

export function useWords<Words>({ da, en }: Dictionary<Words>): Words {
  return useI18n().language === 'da' ? da : use(en())
}
