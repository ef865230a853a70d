interface Books {
  consumption: { lines: readonly unknown[] }
}

interface Budgeted {
  /** The budget's sums by year. */
  budgetByYear: readonly unknown[]
}

interface Expected {
  programme: Budgeted
  report: { economy: { expectedNetGain: number; expectedNetReturn: number | null } }
}

/** Whether anything is booked or budgeted in the programme; the costs of a part may stand in the whole's books. */
export function hasBooks({ consumption }: Books): boolean {
  return consumption.lines.length > 0
}

/** The sum of all lines is zero where there are none, so that only the years tell. */
export function hasBudget(programme: Budgeted): boolean {
  return programme.budgetByYear.length > 0
}

/**
 * What net gain was expected, as the API has it: a part that nobody expected counts as nothing. Null where neither
 * part was, so that nobody takes a zero for an expectation.
 */
export function expectedNetGainOf({ programme, report }: Expected): number | null {
  const { expectedNetGain, expectedNetReturn } = report.economy
  return hasBudget(programme) || expectedNetReturn !== null ? expectedNetGain : null
}
