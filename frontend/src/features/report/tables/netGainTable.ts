import { amount, none, type TableModel, text } from '../../../shared/ui/table'
import { expectedNetGainOf, hasBooks, hasBudget } from '../../../shared/findings/expectations'
import { partNotes } from '../PartNotes'
import { amountCell, type ReportData } from '../reportData'
import { compare, printed } from '../../../shared/findings/verdict'
import type { Voice } from '../voice'
import { verdictCell } from './verdictCell'
import { netGainSource } from '../netGainSource'

/** The result with and without the inflow, each named, beside what was expected. */
export function netGainTable(data: ReportData, voice: Voice): TableModel {
  const { words, format } = voice
  const { consumption, economy } = data.report
  const result = (value: number | null, name: string) => amountCell(data, voice, value, [name])
  const spent = hasBooks(data.report) ? consumption.actualToDate : null
  const budgeted = hasBudget(data.programme) ? consumption.expectedToDate : null
  const expectedNetGain = expectedNetGainOf(data)
  const difference = (actual: number | null, expected: number | null) =>
    actual === null || expected === null ? none : amount(actual - expected, format.thousands)

  return {
    name: 'netto-gevinst',
    caption: words.netGain,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    note: 'SIGN_RULE',
    source: netGainSource(data, voice),
    caveats: ['NO_COMPARISON_GROUP', ...partNotes],
    columns: [
      { label: words.item, spoken: true },
      { label: words.withInflowColumn, detail: words.withInflowDetail },
      { label: words.expected },
      { label: words.difference, detail: words.differenceDetail },
      { label: words.withInflowColumn, detail: words.withoutInflowDetail },
    ],
    rows: [
      {
        label: words.consumption,
        cells: [
          amount(spent, format.thousands),
          amount(budgeted, format.thousands),
          difference(spent, budgeted),
          amount(spent, format.thousands),
        ],
      },
      {
        label: words.netReturn,
        cells: [
          result(economy.netReturn, 'netReturn'),
          amount(economy.expectedNetReturn, format.thousands),
          difference(economy.netReturn, economy.expectedNetReturn),
          result(economy.netReturnWithoutInflow, 'netReturnWithoutInflow'),
        ],
      },
      {
        label: words.netGain,
        kind: 'sum',
        note: 'ROUNDING',
        cells: [
          result(economy.netGain, 'netGain'),
          amount(expectedNetGain, format.thousands),
          difference(economy.netGain, expectedNetGain),
          result(economy.netGainWithoutInflow, 'netGainWithoutInflow'),
        ],
      },
      {
        label: words.inWords,
        kind: 'words',
        cells: [
          verdictCell(economy.netGain, voice),
          verdictCell(expectedNetGain, voice),
          economy.netGain === null || expectedNetGain === null
            ? none
            : text(words.comparison(printed(compare(economy.netGain, expectedNetGain), format.money))),
          verdictCell(economy.netGainWithoutInflow, voice),
        ],
      },
    ],
  }
}
