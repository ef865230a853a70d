import { sentenceCase } from '../../../shared/i18n/sentenceCase'
import type { TableModel } from '../../../shared/ui/table'
import { allBenefits } from '../../../shared/names/benefits'
import type { ReportData } from '../reportData'
import type { Voice } from '../voice'
import { cohortColumns } from './cohortColumns'
import { categoryAmounts, cohortAmounts } from './economyRows'
import { sourceOf } from '../../../shared/source/source'

/** The inflow's days in target; which benefits those are, the programme says. */
const targetCategory = 'CASH_AND_EDUCATION_BENEFIT'

export function derivedTable(data: ReportData, voice: Voice): TableModel {
  const { words } = voice
  const benefits = sentenceCase(allBenefits(data.programme, voice))
  return {
    name: 'afledte-konsekvenser',
    caption: words.sections['afledte-konsekvenser'],
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    note: 'SIGN_RULE',
    source: sourceOf(voice, 'spells', 'visitations', 'rates'),
    columns: cohortColumns(words, { label: words.benefit }),
    rows: [
      ...data.report.economy.derivedCosts.map(({ category, name }) => ({
        label: category === targetCategory ? benefits : words.named(category, name),
        cells: categoryAmounts(data, voice, category),
      })),
      { label: words.total, kind: 'sum', note: 'ROUNDING', cells: cohortAmounts(data, voice, 'derivedTotal') },
    ],
  }
}
