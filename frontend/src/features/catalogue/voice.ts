import { useMemo } from 'react'
import type { Format } from '../../shared/i18n/format'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import type { Language } from '../../shared/i18n/language'
import { type CatalogueWords, catalogueWords } from './words'

/** The words and the numbers of one language. */
export interface Voice {
  words: CatalogueWords
  format: Format
  language: Language
}

export function useVoice(): Voice {
  const words = useWords(catalogueWords)
  const { format, language } = useI18n()
  return useMemo(() => ({ words, format, language }), [words, format, language])
}
