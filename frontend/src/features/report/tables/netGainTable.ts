import { none, number, type TableModel, text } from '../../../shared/ui/table'
import { amountCell, type ReportData } from '../reportData'
import { compare, printed } from '../verdict'
import type { Voice } from '../voice'
import { verdictCell } from './verdictCell'

/** The result with and without the inflow, each named, beside what was expected. */
export function netGainTable(data: ReportData, voice: Voice): TableModel {
  const { words, format } = voice
  const { consumption, economy } = data.report
  const amount = (value: number | null, name: string) => amountCell(data, voice, value, [name])
  const spent = number(consumption.actualToDate, format.thousands)
  const difference = (actual: number | null, expected: number | null) =>
    actual === null || expected === null ? none : number(actual - expected, format.thousands)

  return {
    name: 'netto-gevinst',
    caption: words.netGain,
    unit: words.thousandKroner,
    note: 'SIGN_RULE',
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
          spent,
          number(consumption.expectedToDate, format.thousands),
          difference(consumption.actualToDate, consumption.expectedToDate),
          spent,
        ],
      },
      {
        label: words.netReturn,
        cells: [
          amount(economy.netReturn, 'netReturn'),
          number(economy.expectedNetReturn, format.thousands),
          difference(economy.netReturn, economy.expectedNetReturn),
          amount(economy.netReturnWithoutInflow, 'netReturnWithoutInflow'),
        ],
      },
      {
        label: words.netGain,
        kind: 'sum',
        note: 'ROUNDING',
        cells: [
          amount(economy.netGain, 'netGain'),
          number(economy.expectedNetGain, format.thousands),
          difference(economy.netGain, economy.expectedNetGain),
          amount(economy.netGainWithoutInflow, 'netGainWithoutInflow'),
        ],
      },
      {
        label: words.inWords,
        kind: 'words',
        cells: [
          verdictCell(economy.netGain, voice),
          verdictCell(economy.expectedNetGain, voice),
          economy.netGain === null
            ? none
            : text(words.comparison(printed(compare(economy.netGain, economy.expectedNetGain), format.money))),
          verdictCell(economy.netGainWithoutInflow, voice),
        ],
      },
    ],
  }
}
