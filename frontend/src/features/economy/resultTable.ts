import { expectedNetGainOf, hasBooks, hasBudget } from '../../shared/findings/expectations'
import { spendingKind } from '../../shared/findings/spending'
import { compare, printed, verdictOf } from '../../shared/findings/verdict'
import { sourceOf } from '../../shared/source/source'
import { amount, type Cell, none, type TableModel, text } from '../../shared/ui/table'
import { amountCell } from './amountCell'
import type { EconomyData } from './economyQuery'
import type { Voice } from './voice'

/** The result and its two parts beside what was expected of each, with and without the inflow. */
export function resultTable(data: EconomyData, voice: Voice): TableModel {
  const { words, format } = voice
  const { consumption, economy, asOf } = data.report
  const spent = hasBooks(data.report) ? consumption.actualToDate : null
  const budgeted = hasBudget(data.programme) ? consumption.expectedToDate : null
  const expected = expectedNetGainOf(data)
  const result = (value: number | null, name: string) => amountCell(data, value, [name], format.thousands)
  return {
    name: 'resultat',
    caption: words.resultCaption(format.day(asOf)),
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: sourceOf(voice, 'postings', 'spells', 'visitations', 'rates', 'budget', 'targets'),
    columns: [
      { label: words.item, spoken: true },
      { label: words.actual, detail: words.withInflow },
      { label: words.expected },
      { label: words.difference, detail: words.fromExpected },
      { label: words.actual, detail: words.withoutInflow },
    ],
    rows: [
      {
        label: words.consumption,
        cells: [amount(spent, format.thousands), amount(budgeted, format.thousands), spending(spent, budgeted, voice), amount(spent, format.thousands)],
      },
      {
        label: words.netReturn,
        cells: [
          result(economy.netReturn, 'netReturn'),
          amount(economy.expectedNetReturn, format.thousands),
          judged(economy.netReturn, economy.expectedNetReturn, voice),
          result(economy.netReturnWithoutInflow, 'netReturnWithoutInflow'),
        ],
      },
      {
        label: words.netGainInAll,
        kind: 'sum',
        cells: [
          result(economy.netGain, 'netGain'),
          amount(expected, format.thousands),
          judged(economy.netGain, expected, voice),
          result(economy.netGainWithoutInflow, 'netGainWithoutInflow'),
        ],
      },
      {
        label: words.inWords,
        kind: 'words',
        cells: [
          inWords(economy.netGain, voice),
          inWords(expected, voice),
          comparisonInWords(economy.netGain, expected, voice),
          inWords(economy.netGainWithoutInflow, voice),
        ],
      },
    ],
  }
}

/** The difference with its value, printed in words: 3.534 mindre. */
function spending(actual: number | null, expected: number | null, { words, format }: Voice): Cell {
  if (actual === null || expected === null) return none
  return amount(actual - expected, (difference) => words.lessOrMore(spendingKind(actual, expected), format.thousands(Math.abs(difference))))
}

function judged(actual: number | null, expected: number | null, { words, format }: Voice): Cell {
  if (actual === null || expected === null) return none
  return amount(actual - expected, () => words.betterOrWorse(printed(compare(actual, expected), format.thousands)))
}

function inWords(kroner: number | null, { words, format }: Voice): Cell {
  return kroner === null ? none : text(words.verdictWord(printed(verdictOf(kroner), format.money)))
}

function comparisonInWords(actual: number | null, expected: number | null, { words, format }: Voice): Cell {
  if (actual === null || expected === null) return none
  const comparison = printed(compare(actual, expected), format.money)
  return text(comparison.kind === 'same' ? words.asExpected : words.betterOrWorse(comparison))
}
