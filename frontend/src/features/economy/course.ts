import { problemAt } from '../../shared/api/problems'
import { hasBooks } from '../../shared/findings/expectations'
import { printed, verdictOf } from '../../shared/findings/verdict'
import type { IsoDate } from '../../shared/i18n/date'
import { sourceOf } from '../../shared/source/source'
import { amount, type Cell, type TableModel } from '../../shared/ui/table'
import type { Course, CoursePoint, EconomyData } from './economyQuery'
import type { Voice } from './voice'

export type SeriesName = 'spent' | 'return' | 'gain' | 'without' | 'expected'

export interface CourseSeries {
  name: SeriesName
  label: string
  short: string
  /** What it was for the municipality, a gain above zero; as far as it could be computed. */
  points: { date: IsoDate; gain: number }[]
}

/** The lines of a course. By the sign rule a gain is minus; a picture of it goes up. */
export function courseSeries(data: EconomyData, { points }: Course, { words }: Voice): CourseSeries[] {
  const booked = hasBooks(data.report)
  const line = (name: SeriesName, label: string, short: string, kroner: (point: CoursePoint) => number | null): CourseSeries => ({
    name,
    label,
    short,
    points: points.flatMap((point) => {
      const value = kroner(point)
      return value === null ? [] : [{ date: point.date, gain: value === 0 ? 0 : -value }]
    }),
  })
  return [
    line('gain', words.seriesGain, words.seriesGainShort, (point) => point.netGain),
    line('without', words.seriesWithout, words.seriesWithoutShort, (point) => point.netGainWithoutInflow),
    ...(booked
      ? [
          line('spent', words.seriesSpent, words.seriesSpent, (point) => point.consumption),
          line('return', words.seriesReturn, words.seriesReturnShort, (point) => point.netReturn),
        ]
      : []),
    ...(isExpected(data) ? [line('expected', words.seriesExpected, words.seriesExpectedShort, (point) => point.expectedNetGain)] : []),
  ]
}

/** Whether a result was expected: the budget alone is no expectation of one. */
function isExpected({ report }: EconomyData): boolean {
  return report.economy.expectedNetReturn !== null
}

/** Where each line ends, in words. */
export function courseAlternative(series: readonly CourseSeries[], day: IsoDate, { words, format }: Voice): string {
  const ends = series.flatMap(({ name, label, points }) => {
    const last = points.at(-1)
    if (last === undefined) return []
    if (name === 'spent') return [words.spentAt(format.money(Math.abs(last.gain)))]
    return [words.courseAt(label, words.verdict(printed(verdictOf(-last.gain), format.money)))]
  })
  return words.courseAlternative(ends.join('; '), format.dayInWords(day))
}

export function courseTable(data: EconomyData, { points }: Course, voice: Voice): TableModel {
  const { words, format } = voice
  const expected = isExpected(data)
  const cell = (value: number | null, index: number, field: string): Cell => {
    const problem = value === null ? problemAt(data.courseProblems, ['programme', 'course', 'points', index, field]) : undefined
    // So many amounts may lack a rate that not every reason is told.
    const reason = problem?.message ?? (value === null ? data.courseProblems[0]?.message : undefined)
    return reason === undefined ? amount(value, format.thousands) : { kind: 'failed', reason }
  }
  return {
    name: 'forloeb',
    caption: words.courseCaption,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: sourceOf(voice, 'postings', 'spells', 'visitations', 'rates', 'budget', 'targets'),
    columns: [
      { label: words.day },
      { label: words.consumption },
      { label: words.netReturn, detail: words.withInflow },
      { label: words.netGain, detail: words.withInflow },
      { label: words.netGain, detail: words.withoutInflow },
      ...(expected ? [{ label: words.netGain, detail: words.expected.toLowerCase() }] : []),
    ],
    rows: points.map((point, index) => ({
      label: format.day(point.date),
      cells: [
        amount(point.consumption, format.thousands),
        cell(point.netReturn, index, 'netReturn'),
        cell(point.netGain, index, 'netGain'),
        cell(point.netGainWithoutInflow, index, 'netGainWithoutInflow'),
        ...(expected ? [amount(point.expectedNetGain, format.thousands)] : []),
      ],
    })),
  }
}
