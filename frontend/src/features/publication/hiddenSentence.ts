import type { Publication } from './publicationQuery'
import type { Voice } from './voice'

/** How much is hidden, and why. */
export function hiddenSentence({ figures, threshold }: Publication, { words, format }: Voice): string {
  const hidden = figures.filter(({ status }) => status === 'SUPPRESSED').length
  if (hidden === 0) return words.nothingHidden(format.count(threshold))
  return words.hidden(format.count(hidden), format.count(figures.length), format.count(threshold))
}
