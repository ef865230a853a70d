import { expectedNetGainOf, hasBooks } from '../../shared/findings/expectations'
import { cohortOf, type ReportData } from './reportData'
import type { Voice } from './voice'

/** From consumption through costs and savings to the net gain, in kroner; each step begins where the last one ended. */
export interface Waterfall {
  steps: Step[]
  result: number
  /** Null: nothing was expected. */
  expected: number | null
}

export interface Step {
  label: string
  amount: number
  from: number
  to: number
}

/** Null where one of the amounts could not be computed. */
export function waterfallOf(data: ReportData, { words }: Voice): Waterfall | null {
  const { economy, consumption } = data.report
  const baseline = cohortOf(data, 'BASELINE')
  const inflow = cohortOf(data, 'INFLOW')
  const parts: [label: string, amount: number | null | undefined][] = [
    ...(hasBooks(data.report) ? [[words.consumption, consumption.actualToDate] as [string, number]] : []),
    [words.derivedOf(words.baseline), baseline?.derivedTotal],
    [words.derivedOf(words.inflow), inflow?.derivedTotal],
    [words.savingOf(words.baseline), baseline?.savings],
    [words.savingOf(words.inflow), inflow?.savings],
  ]
  const steps: Step[] = []
  let from = 0
  for (const [label, amount] of parts) {
    if (amount === null || amount === undefined) return null
    steps.push({ label, amount, from, to: from + amount })
    from += amount
  }
  if (economy.netGain === null) return null
  return { steps, result: economy.netGain, expected: expectedNetGainOf(data) }
}
