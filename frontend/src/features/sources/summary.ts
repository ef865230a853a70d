import type { Format } from '../../shared/i18n/format'
import { countAgreements, type PublishedFigure } from './agreement'
import type { SourcesWords } from './words'

/** How many of the figures agree, and why the others do not. */
export function summaryOf(figures: readonly PublishedFigure[], words: SourcesWords, format: Format): string {
  const { ja, uenige, nej, ukendt } = countAgreements(figures)
  if (ja === figures.length) return words.summaryAll(format.count(ja))
  return [
    words.summary(format.count(figures.length), format.count(ja)),
    ...(uenige > 0 ? [words.disputed(format.count(uenige), uenige === 1)] : []),
    ...(ukendt > 0 ? [words.unknown(format.count(ukendt))] : []),
    nej > 0 ? words.differing(format.count(nej)) : words.noneDiffering,
  ].join(' ')
}
