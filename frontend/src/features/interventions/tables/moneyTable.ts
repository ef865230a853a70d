import { amount, none, number, type TableModel } from '../../../shared/ui/table'
import type { InterventionResults } from '../intervention'
import type { Voice } from '../voice'

/** What was spent, in all and for each; each price says what it was divided by. */
export function moneyTable({ money }: InterventionResults, { words, format }: Voice): TableModel {
  return {
    name: 'forbrug',
    caption: words.moneyCaption,
    source: words.sourceName,
    columns: [{ label: words.moneyTitle, spoken: true }, { label: words.amount, unit: words.kronerUnit }, { label: words.divisor, unit: words.citizensUnit }],
    rows: [
      { label: words.rowSpent, cells: [amount(money.spent, format.count), none] },
      { label: words.rowPerParticipant, cells: [amount(money.perParticipant, format.count), number(money.participants, format.count)] },
      { label: words.rowPerSelfSupporting, cells: [amount(money.perSelfSupporting, format.count), number(money.selfSupporting, format.count)] },
    ],
  }
}
