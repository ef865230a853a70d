import { yearOf } from '../../../shared/i18n/date'
import { amount, type Cell, none, number, type Row, type TableModel } from '../../../shared/ui/table'
import { spendingKind } from '../../../shared/findings/spending'
import { hasBudget } from '../../../shared/findings/expectations'
import type { Report, ReportData } from '../reportData'
import type { Voice } from '../voice'
import { sourceOf } from '../../../shared/source/source'

interface Pair {
  actual: number
  /** Null: the programme has no budget. */
  expected: number | null
}

/** Consumption beside budget by committee, from the first posting to the day. Null: no committee has any. */
export function consumptionTable({ programme, report }: ReportData, voice: Voice): TableModel | null {
  const { consumption } = report
  const expected = (kroner: number) => (hasBudget(programme) ? kroner : null)
  return table(
    voice,
    'forbrug-i-alt',
    voice.words.consumptionToDate(voice.format.day(report.asOf)),
    consumption.lines.map((line) => [line.committee.name, { actual: line.actualToDate, expected: expected(line.expectedToDate) }]),
    { actual: consumption.actualToDate, expected: expected(consumption.expectedToDate) },
  )
}

/** The same from 1 January of the report's year. */
export function yearConsumptionTable({ programme, report }: ReportData, voice: Voice): TableModel | null {
  const { consumption } = report
  const expected = (kroner: number) => (hasBudget(programme) ? kroner : null)
  return table(
    voice,
    'forbrug-aar-til-dato',
    voice.words.consumptionYearToDate(String(yearOf(report.asOf)), voice.format.day(report.asOf)),
    consumption.lines.map((line) => [
      line.committee.name,
      { actual: line.actualYearToDate, expected: expected(line.expectedYearToDate) },
    ]),
    { actual: consumption.actualYearToDate, expected: expected(consumption.expectedYearToDate) },
  )
}

/** Whether the year to date says nothing that the whole does not: everything lies in the report's year. */
export function yearIsAll({ consumption }: Report): boolean {
  return consumption.lines.every(
    (line) => line.actualYearToDate === line.actualToDate && line.expectedYearToDate === line.expectedToDate,
  )
}

function table(
  voice: Voice,
  name: string,
  caption: string,
  lines: [committee: string, pair: Pair][],
  total: Pair,
): TableModel | null {
  if (lines.length === 0) return null
  const { words } = voice
  return {
    name,
    caption,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: sourceOf(voice, 'postings', 'budget'),
    columns: [
      { label: words.committee },
      { label: words.consumption },
      { label: words.expected },
      { label: words.difference, detail: words.fromExpected },
      { label: words.usedShare, unit: words.percentOfExpected },
    ],
    rows: [
      ...lines.map(([committee, pair]) => ({ label: committee, cells: cells(pair, voice) })),
      { label: words.total, kind: 'sum', note: 'ROUNDING', cells: cells(total, voice) } satisfies Row,
    ],
  }
}

function cells({ actual, expected }: Pair, { words, format }: Voice): Cell[] {
  if (expected === null) return [amount(actual, format.thousands), none, none, none]
  return [
    amount(actual, format.thousands),
    amount(expected, format.thousands),
    amount(actual - expected, (difference) =>
      words.lessOrMore(spendingKind(actual, expected), format.thousands(Math.abs(difference))),
    ),
    expected === 0 ? none : number((100 * actual) / expected, (share) => format.decimal(share, 1)),
  ]
}
