import { sentenceCase } from '../../shared/i18n/sentenceCase'
import type { PublishedFigure } from './agreement'

/** What the note of a figure adds to its label, which it may begin with. Null: nothing. */
export function noteBeside({ label, note }: PublishedFigure): string | null {
  if (note === null) return null
  const added = note.startsWith(label) ? note.slice(label.length).replace(/^[;:,.\s]+/, '') : note
  return added === '' ? null : sentenceCase(added)
}
