import { sentenceCase } from '../../../shared/i18n/sentenceCase'
import { type Cell, type Column, none, number, type TableModel, text } from '../../../shared/ui/table'
import { allBenefits } from '../../../shared/names/benefits'
import type { ReportData } from '../reportData'
import type { Voice } from '../voice'
import { sourceOf } from '../../../shared/source/source'

/** The population by state and cohort, with the next target of each state. */
export function statusTable({ programme, report }: ReportData, voice: Voice): TableModel {
  const { words, format } = voice
  const { population, rows } = report.status
  const goals = goalColumns(rows.map((row) => row.target), voice)
  const counts = (row: { baseline: number; inflow: number; total: number }) =>
    [row.baseline, row.inflow, row.total].map((count) => number(count, format.count))

  return {
    name: 'status',
    caption: words.statusCaption(format.day(report.asOf)),
    unit: words.numberUnit,
    source: sourceOf(voice, 'spells', 'visitations', ...(goals.length > 0 ? (['targets'] as const) : [])),
    columns: [
      { label: words.whereNow },
      { label: words.baseline },
      { label: words.inflow },
      { label: words.total },
      ...goals.map((goal) => goal.column),
    ],
    rows: [
      ...rows.map((row) => ({
        label: words.state[row.state](sentenceCase(allBenefits(programme, voice))),
        ...(row.state === 'OTHER_TARGET_GROUP' && { note: 'OTHER_TARGET_GROUPS' }),
        cells: [...counts(row), ...goals.map((goal) => goal.cell(row.target))],
      })),
      { label: words.total, kind: 'sum', cells: [...counts(population), ...goals.map(() => none)] },
    ],
  }
}

type Goal = ReportData['report']['status']['rows'][number]['target']

interface GoalColumn {
  column: Column
  cell: (goal: Goal) => Cell
}

/** Goals that share their day have it in the head; others each have it beside them; where there are none, no column. */
function goalColumns(goals: Goal[], { words, format }: Voice): GoalColumn[] {
  const [day, ...otherDays] = new Set(goals.flatMap((goal) => goal?.date ?? []))
  if (day === undefined) return []
  const value: GoalColumn['cell'] = (goal) => number(goal?.citizens ?? null, format.count)
  if (otherDays.length === 0) {
    return [{ column: { label: words.goal, detail: words.goalDay(format.day(day)) }, cell: value }]
  }
  return [
    { column: { label: words.goal }, cell: value },
    { column: { label: words.goal, detail: words.day, unit: '' }, cell: (goal) => (goal ? text(format.day(goal.date)) : none) },
  ]
}
