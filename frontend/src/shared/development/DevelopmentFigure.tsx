import type { ComponentType, ReactNode } from 'react'
import { LineChart, type LineChartProps } from '../charts/LineChart'
import { valueDomain } from '../charts/valueDomain'
import { gapOf } from '../findings/gap'
import { nextPoint, recipientGoal, recipientPoints } from '../findings/targets'
import type { IsoDate } from '../i18n/date'
import { sourceSentence } from '../source/source'
import { DataTable } from '../ui/DataTable'
import { Figure, type FigureView } from '../ui/Figure'
import type { Development, DevelopmentVoice } from './development'
import { recipientSeries } from './recipientSeries'
import { trendFinding } from './trendFinding'
import { trendTable } from './trendTable'

interface Props {
  data: Development
  voice: DevelopmentVoice
  view: FigureView
  onView: (view: FigureView) => void
  NoteRef?: ComponentType<{ code: string }>
  /** Draws the whole time until the goal, not only to the next point of the path. */
  untilGoal?: boolean
  /** Days on which an intervention began. */
  begun?: readonly IsoDate[]
  takeAway?: ReactNode
  level?: 2 | 3
}

/** The stock of recipients month by month, beside the path that was expected. */
export function DevelopmentFigure({ data, voice, view, onView, NoteRef, untilGoal = false, begun, takeAway, level = 3 }: Props) {
  const { report } = data
  const chart = chartOf(data, voice, untilGoal, begun)
  const [axisStart] = valueDomain([...chart.actual, ...chart.expected, ...(chart.goal ? [chart.goal] : [])].map((point) => point.value))
  const table = trendTable(data, voice)
  return (
    <Figure
      level={level}
      title={trendFinding(data, voice)}
      sentence={sentences(data, voice)}
      view={view}
      onView={onView}
      plot={<LineChart {...chart} />}
      table={<DataTable table={table} {...(NoteRef && { NoteRef })} />}
      source={sourceSentence(report, table.source, voice, more(chart, axisStart, voice))}
      takeAway={takeAway}
    />
  )
}

function sentences({ report }: Development, { words, format }: DevelopmentVoice): string {
  const { actual, expected } = report.recipients
  const remaining = report.status.rows.find((row) => row.state === 'ON_BENEFIT')?.baseline
  return [
    words.trendSentence(
      format.count(actual),
      actual === 1,
      format.dayInWords(report.asOf),
      expected === null ? null : format.count(expected),
    ),
    remaining === undefined || remaining === actual ? words.stock : words.stockIsNotCohort(format.count(remaining)),
  ].join(' ')
}

/** What a reader of the picture must know. */
function more({ marks = [] }: LineChartProps, axisStart: number, { words, format }: DevelopmentVoice): string {
  return [axisStart > 0 && words.axisFrom(format.count(axisStart)), marks.length > 0 && words.marksBegin].filter(Boolean).join(' ')
}

function chartOf(data: Development, { words, format }: DevelopmentVoice, untilGoal: boolean, begun: readonly IsoDate[] | undefined): LineChartProps {
  const { programme, report } = data
  const series = recipientSeries(data)
  const first = series[0] ?? { date: report.asOf, recipients: report.recipients.actual }
  const from = programme.baselineDate
  const goal = untilGoal ? recipientGoal(programme) : null
  const next = nextPoint(programme, report.asOf)?.date ?? report.asOf
  const to = goal !== null && goal.date > next ? goal.date : next
  const expected = recipientPoints(programme).filter((point) => point.date >= from && point.date <= to)
  const end = expected.at(-1)
  const gap = gapOf(report.recipients.actual, report.recipients.expected)
  const events: [string, string | null][] = [
    [words.decided, programme.decidedOn],
    [words.begun, programme.from],
  ]
  return {
    alternative: words.trendAlternative(
      format.count(first.recipients),
      format.dayInWords(first.date),
      format.count(report.recipients.actual),
      format.dayInWords(report.asOf),
      gap && format.count(gap.expected),
    ),
    unit: words.citizensHeading,
    from,
    // A report of the first day still needs a time axis of some length.
    to: to > from ? to : report.asOf,
    actual: series.map(({ date, recipients }) => ({ date, value: recipients })),
    firstLabel: format.count(first.recipients),
    lastLabel: words.actualLabel(format.count(report.recipients.actual)),
    expected,
    expectedLabel: end ? words.expectedLabel(format.count(end.value), format.day(end.date)) : null,
    expectedLabelShort: end ? words.expectedLabelShort(format.count(end.value)) : null,
    gap:
      gap === null || gap.kind === 'same'
        ? null
        : { expected: report.recipients.expected ?? gap.expected, label: words.gapLabel(gap.kind, format.count(gap.size)) },
    events: events.flatMap(([what, date]) =>
      date !== null && date >= from && date <= to ? [{ date, label: words.event(what, format.day(date)) }] : [],
    ),
    ...(goal && { goal: { value: goal.value, label: words.goalLabel(format.count(goal.value), format.day(goal.date)) } }),
    ...(begun && { marks: begun.filter((date) => date >= from && date <= to) }),
    printValue: format.count,
    printMonth: format.monthShort,
  }
}
