import { expectedNetGainOf, hasBooks, hasBudget } from '../../shared/findings/expectations'
import { spendingKind } from '../../shared/findings/spending'
import { compare, printed } from '../../shared/findings/verdict'
import { sourceOf } from '../../shared/source/source'
import { amount, type Cell, none, type Row, type TableModel, text } from '../../shared/ui/table'
import type { OverviewData } from './overviewQuery'
import type { Voice } from './voice'

/** The result and its two parts, beside what was expected of each. */
export function whyTable(data: OverviewData, voice: Voice): TableModel {
  const { words, format } = voice
  const { consumption, economy } = data.report
  const spent = hasBooks(data.report) ? consumption.actualToDate : null
  const spentExpected = hasBudget(data.programme) ? consumption.expectedToDate : null
  const spending =
    spent === null || spentExpected === null
      ? none
      : text(
          words.lessOrMore(
            spendingKind(spent, spentExpected),
            format.thousands(Math.abs(spent - spentExpected)),
          ),
        )
  const judged = (label: string, actual: number | null, expected: number | null, kind?: Row['kind']): Row => ({
    label,
    ...(kind && { kind }),
    cells: [amount(actual, format.thousands), amount(expected, format.thousands), comparison(actual, expected, voice)],
  })
  return {
    name: 'resultat',
    caption: words.whyTable,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: sourceOf(voice, 'postings', 'spells', 'visitations', 'rates', 'budget', 'targets'),
    columns: [{ label: words.item, spoken: true }, { label: words.actual }, { label: words.expected }, { label: words.difference }],
    rows: [
      {
        label: words.consumption,
        cells: [amount(spent, format.thousands), amount(spentExpected, format.thousands), spending],
      },
      judged(words.netReturn, economy.netReturn, economy.expectedNetReturn),
      judged(words.inAll, economy.netGain, expectedNetGainOf(data), 'sum'),
      { label: words.withoutInflowRow, cells: [amount(economy.netGainWithoutInflow, format.thousands), none, none] },
    ],
  }
}

function comparison(actual: number | null, expected: number | null, { words, format }: Voice): Cell {
  return actual === null || expected === null ? none : text(words.betterOrWorse(printed(compare(actual, expected), format.thousands)))
}
