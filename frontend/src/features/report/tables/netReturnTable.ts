import type { TableModel } from '../../../shared/ui/table'
import { cohortOf, type ReportData } from '../reportData'
import type { Voice } from '../voice'
import { cohortColumns } from './cohortColumns'
import { cohortAmounts } from './economyRows'
import { verdictCell } from './verdictCell'
import { sourceOf } from '../../../shared/source/source'

export function netReturnTable(data: ReportData, voice: Voice): TableModel {
  const { words } = voice
  const results = [
    cohortOf(data, 'BASELINE')?.netReturn ?? null,
    cohortOf(data, 'INFLOW')?.netReturn ?? null,
    data.report.economy.netReturn,
  ]
  return {
    name: 'netto-afkast',
    caption: words.netReturn,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    note: 'SIGN_RULE',
    source: sourceOf(voice, 'spells', 'visitations', 'rates'),
    caveats: ['NO_COMPARISON_GROUP'],
    columns: cohortColumns(words, { label: words.item, spoken: true }),
    rows: [
      { label: words.sections['afledte-konsekvenser'], cells: cohortAmounts(data, voice, 'derivedTotal') },
      { label: words.saving, cells: cohortAmounts(data, voice, 'savings') },
      { label: words.netReturn, kind: 'sum', note: 'ROUNDING', cells: cohortAmounts(data, voice, 'netReturn') },
      { label: words.inWords, kind: 'words', cells: results.map((result) => verdictCell(result, voice)) },
    ],
  }
}
