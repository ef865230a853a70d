import type { Programme, Report, ReportData } from './reportData'

/** Whether anything is booked or budgeted in the programme; the costs of a part may stand in the whole's books. */
export function hasBooks({ consumption }: Report): boolean {
  return consumption.lines.length > 0
}

/** The sum of all lines is zero where there are none, so that only the years tell. */
export function hasBudget(programme: Programme): boolean {
  return programme.budgetByYear.length > 0
}

/**
 * What net gain was expected. Null unless both its parts were: the API counts a part that nobody expected as nothing,
 * which a reader would take for an expectation.
 */
export function expectedNetGainOf({ programme, report }: ReportData): number | null {
  const { expectedNetGain, expectedNetReturn } = report.economy
  return hasBudget(programme) && expectedNetReturn !== null ? expectedNetGain : null
}
