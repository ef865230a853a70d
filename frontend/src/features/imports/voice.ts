import { useMemo } from 'react'
import type { Format } from '../../shared/i18n/format'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import { type ImportWords, importWords } from './words'

/** The words and the numbers of one language. */
export interface Voice {
  words: ImportWords
  format: Format
}

export function useVoice(): Voice {
  const words = useWords(importWords)
  const { format } = useI18n()
  return useMemo(() => ({ words, format }), [words, format])
}
