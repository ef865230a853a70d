import type { Report } from './reportData'
import type { Voice } from './voice'

export interface Note {
  code: string
  text: string
  /** The note is in Danish although the page is not. */
  untranslated: boolean
}

/** The notes of the server, which know the data, and the one that is about how the page writes. */
export function notesOf(report: Report, { words }: Voice, language: string): Note[] {
  return [
    ...report.notes.map(({ code, text }) => {
      const translated = words.note[code]
      return { code, text: translated ?? text, untranslated: language !== 'da' && translated === undefined }
    }),
    { code: 'DASH', text: words.dashNote, untranslated: false },
  ]
}
