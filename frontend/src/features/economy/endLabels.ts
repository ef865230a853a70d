import type { CourseSeries, SeriesName } from './course'
import type { CourseFrame } from './courseFrame'

interface EndLabel {
  name: SeriesName
  text: string
  /** Where the line ends. */
  end: number
  /** Where its name stands. */
  y: number
}

const least = 20

/** The names of lines beside their ends, pushed apart where they would cover one another. */
export function endLabels(series: readonly CourseSeries[], { y, top, bottom, narrow }: Pick<CourseFrame, 'y' | 'top' | 'bottom' | 'narrow'>): EndLabel[] {
  const labels = series
    .flatMap(({ name, label, short, points }): EndLabel[] => {
      const last = points.at(-1)
      return last === undefined ? [] : [{ name, text: narrow ? short : label, end: y(last.gain), y: y(last.gain) }]
    })
    .toSorted((a, b) => a.end - b.end)
  for (let index = 1; index < labels.length; index++) {
    labels[index]!.y = Math.max(labels[index]!.y, labels[index - 1]!.y + least)
  }
  // What was pushed out below goes up again, and takes along what is in its way.
  let floor = bottom
  for (const label of labels.toReversed()) {
    label.y = Math.max(Math.min(label.y, floor), top - least)
    floor = label.y - least
  }
  return labels
}
