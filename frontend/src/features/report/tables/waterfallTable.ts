import { amount, none, type TableModel } from '../../../shared/ui/table'
import type { ReportData } from '../reportData'
import type { Voice } from '../voice'
import type { Waterfall } from '../waterfall'
import { partNotes } from '../PartNotes'
import { netGainSource } from '../netGainSource'

export function waterfallTable(data: ReportData, { steps, result, expected }: Waterfall, voice: Voice): TableModel {
  const { words, format } = voice
  return {
    name: 'netto-gevinst-trin-for-trin',
    caption: words.netGainStepByStep,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    note: 'SIGN_RULE',
    source: netGainSource(data, voice),
    caveats: ['NO_COMPARISON_GROUP', ...partNotes],
    columns: [{ label: words.item, spoken: true }, { label: words.amount }, { label: words.runningTotal }],
    rows: [
      ...steps.map((step) => ({
        label: step.label,
        cells: [amount(step.amount, format.thousands), amount(step.to, format.thousands)],
      })),
      {
        label: words.netGain,
        kind: 'sum',
        cells: [amount(result, format.thousands), amount(result, format.thousands)],
      },
      ...(expected === null ? [] : [{ label: words.expectedNetGain, cells: [amount(expected, format.thousands), none] }]),
    ],
  }
}
