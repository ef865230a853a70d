import type { PublishedFiguresQuery } from '../../gql/sources/graphql'
import type { AgreementName } from './search'

export type PublishedFigure = PublishedFiguresQuery['publishedFigures'][number]

/**
 * Whether the computed figure is the published one. Where two sources print different figures for one thing, the one
 * that differs from the data is a disagreement between sources, not an error of the calculation.
 */
export function agreementOf(figure: PublishedFigure): AgreementName {
  if (figure.agrees === null) return 'ukendt'
  if (figure.agrees) return 'ja'
  return figure.conflictsWith === null ? 'nej' : 'uenige'
}

/** How many figures have each agreement. */
export function countAgreements(figures: readonly PublishedFigure[]): Record<AgreementName, number> {
  const counts: Record<AgreementName, number> = { ja: 0, uenige: 0, nej: 0, ukendt: 0 }
  for (const figure of figures) counts[agreementOf(figure)] += 1
  return counts
}
