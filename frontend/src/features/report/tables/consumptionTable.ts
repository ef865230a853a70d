import { yearOf } from '../../../shared/i18n/date'
import { amount, none, number, type Row, type TableModel } from '../../../shared/ui/table'
import type { Report } from '../reportData'
import type { Voice } from '../voice'
import { sourceOf } from '../source'

interface Pair {
  actual: number
  expected: number
}

/** Consumption beside budget by committee, from the first posting to the day. Null: no committee has any. */
export function consumptionTable(report: Report, voice: Voice): TableModel | null {
  const { consumption } = report
  return table(
    voice,
    'forbrug-i-alt',
    voice.words.consumptionToDate(voice.format.day(report.asOf)),
    consumption.lines.map((line) => [line.committee.name, { actual: line.actualToDate, expected: line.expectedToDate }]),
    { actual: consumption.actualToDate, expected: consumption.expectedToDate },
  )
}

/** The same from 1 January of the report's year. */
export function yearConsumptionTable(report: Report, voice: Voice): TableModel | null {
  const { consumption } = report
  return table(
    voice,
    'forbrug-aar-til-dato',
    voice.words.consumptionYearToDate(String(yearOf(report.asOf)), voice.format.day(report.asOf)),
    consumption.lines.map((line) => [
      line.committee.name,
      { actual: line.actualYearToDate, expected: line.expectedYearToDate },
    ]),
    { actual: consumption.actualYearToDate, expected: consumption.expectedYearToDate },
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
      { label: words.lessThanExpected },
      { label: words.usedShare, unit: words.percentOfExpected },
    ],
    rows: [
      ...lines.map(([committee, pair]) => ({ label: committee, cells: cells(pair, voice) })),
      { label: words.total, kind: 'sum', note: 'ROUNDING', cells: cells(total, voice) } satisfies Row,
    ],
  }
}

function cells({ actual, expected }: Pair, { format }: Voice) {
  return [
    amount(actual, format.thousands),
    amount(expected, format.thousands),
    amount(expected - actual, format.thousands),
    expected === 0 ? none : number((100 * actual) / expected, (share) => format.decimal(share, 1)),
  ]
}
