import { number, type TableModel } from '../../../shared/ui/table'
import type { Voice } from '../voice'
import type { Waterfall } from '../waterfall'

export function waterfallTable({ steps, result, expected }: Waterfall, { words, format }: Voice): TableModel {
  return {
    name: 'netto-gevinst-trin-for-trin',
    caption: words.netGain,
    unit: words.thousandKroner,
    note: 'SIGN_RULE',
    columns: [{ label: words.item, spoken: true }, { label: words.amount }, { label: words.runningTotal }],
    rows: [
      ...steps.map((step) => ({
        label: step.label,
        cells: [number(step.amount, format.thousands), number(step.to, format.thousands)],
      })),
      {
        label: words.netGain,
        kind: 'sum',
        cells: [number(result, format.thousands), number(result, format.thousands)],
      },
      { label: words.expectedNetGain, cells: [number(expected, format.thousands), number(null, format.thousands)] },
    ],
  }
}
