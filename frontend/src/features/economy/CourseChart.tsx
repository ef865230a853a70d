import { Line } from '../../shared/charts/Line'
import { ChartBox } from '../../shared/charts/ChartBox'
import { EventMarks } from '../../shared/charts/line/EventMarks'
import { MonthAxis } from '../../shared/charts/line/MonthAxis'
import type { IsoDate } from '../../shared/i18n/date'
import type { CourseSeries, SeriesName } from './course'
import { courseFrame } from './courseFrame'
import { endLabels } from './endLabels'
import { useVoice } from './voice'

export interface CourseMark {
  series: SeriesName
  date: IsoDate
  label: string
}

interface Props {
  series: readonly CourseSeries[]
  marks: readonly CourseMark[]
  alternative: string
}

/** What was spent and gained to date, a gain above zero and a loss below. Each line is named where it ends. */
export function CourseChart({ series, marks, alternative }: Props) {
  const { words, format } = useVoice()
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const frame = courseFrame(series, marks.length, width)
        const labels = endLabels(series, frame)
        return {
          height: frame.height,
          content: (
            <>
              <text className="tick" x={0} y={14}>
                {words.axis(words.gainUp, words.millionKroner)}
              </text>
              <text className="tick" x={0} y={frame.bottom + 46}>
                {words.axis(words.lossDown, words.millionKroner)}
              </text>
              {frame.valueTicks.map((value) => (
                <g key={value}>
                  <line className={value === 0 ? 'zero' : 'grid'} x1={frame.left} x2={frame.right} y1={frame.y(value)} y2={frame.y(value)} />
                  <text className="tick" x={frame.left - 10} y={frame.y(value) + 5} textAnchor="end">
                    {format.decimal(Math.abs(value) / 1_000_000, frame.decimals)}
                  </text>
                </g>
              ))}
              <MonthAxis frame={frame} print={format.monthShort} />
              <EventMarks frame={frame} events={marks} />
              {series.toReversed().map(({ name, points }) => (
                <Line
                  key={name}
                  className={`course-${name}`}
                  data={points}
                  x={(point) => frame.x(point.date)}
                  y={(point) => frame.y(point.gain)}
                />
              ))}
              {marks.map((mark) => {
                const at = series.find(({ name }) => name === mark.series)?.points.find(({ date }) => date === mark.date)
                return at && <circle key={mark.label} className={`course-mark-${mark.series}`} cx={frame.x(at.date)} cy={frame.y(at.gain)} r={5.5} />
              })}
              {labels.map(({ name, text, end, y }) => (
                <g key={name}>
                  <path className="course-lead" d={`M${frame.right + 2} ${end}L${frame.right + 10} ${y}`} />
                  <line className={`course-${name}`} x1={frame.right + 10} x2={frame.right + 30} y1={y} y2={y} />
                  <text className={name === 'gain' || name === 'without' ? 'strong' : 'tick'} x={frame.right + 36} y={y + 5}>
                    {text}
                  </text>
                </g>
              ))}
            </>
          ),
        }
      }}
    />
  )
}
