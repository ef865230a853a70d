import type { TableModel } from '../../../shared/ui/table'
import { allBenefits } from '../../../shared/names/benefits'
import type { ReportData } from '../reportData'
import type { Voice } from '../voice'
import { cohortColumns } from './cohortColumns'
import { cohortAmounts } from './economyRows'
import { sourceOf } from '../../../shared/source/source'

export function savingsTable(data: ReportData, voice: Voice): TableModel {
  const { words } = voice
  return {
    name: 'besparelse',
    caption: words.savingsCaption(allBenefits(data.programme, voice)),
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    note: 'SIGN_RULE',
    source: sourceOf(voice, 'spells', 'visitations', 'rates'),
    caveats: ['NO_COMPARISON_GROUP'],
    columns: cohortColumns(words, { label: words.item, spoken: true }),
    rows: [{ label: words.saving, kind: 'sum', cells: cohortAmounts(data, voice, 'savings') }],
  }
}
