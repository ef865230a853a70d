import { type ReactNode, useState } from 'react'
import { LineChart } from '../../shared/charts/LineChart'
import { valueDomain } from '../../shared/charts/valueDomain'
import type { IsoDate } from '../../shared/i18n/date'
import { DataTable } from '../../shared/ui/DataTable'
import { Figure, type FigureView } from '../../shared/ui/Figure'
import type { InterventionResults } from './intervention'
import { placesTable } from './tables/placesTable'
import { useVoice } from './voice'

interface Props {
  results: InterventionResults
  asOf: IsoDate
  source: string
  /** What of it can be taken away, and how its numbers are computed. */
  takeAway: ReactNode
}

/** The participants at the end of each month, beside the places. Nothing before the intervention's first day. */
export function PlacesFigure({ results, asOf, source, takeAway }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const [view, setView] = useState<FigureView>('figure')
  const points = results.places.flatMap(({ date, active }) => (active === null ? [] : [{ date, value: active }]))
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || results.participants === 0) return null
  const places = results.places.at(-1)?.places ?? null
  const most = points.reduce((top, point) => (point.value > top.value ? point : top))
  const expected = places === null || first === last ? [] : [first, last].map(({ date }) => ({ date, value: places }))
  const [axisStart] = valueDomain([...points, ...expected].map((point) => point.value))
  return (
    <Figure
      title={words.placesTitle(format.count(last.value), places === null ? null : format.count(places))}
      sentence={words.placesSentence(format.count(most.value), format.month(most.date))}
      view={view}
      onView={setView}
      plot={
        <LineChart
          alternative={words.placesAlternative(format.count(last.value), format.dayInWords(asOf), format.count(most.value), format.month(most.date))}
          unit={words.citizensHeading}
          from={first.date}
          to={last.date > first.date ? last.date : asOf}
          actual={points}
          firstLabel={format.count(first.value)}
          lastLabel={words.activeLabel(format.count(last.value))}
          expected={expected}
          expectedLabel={places === null ? null : words.placesLabel(format.count(places))}
          expectedLabelShort={places === null ? null : words.placesLabel(format.count(places))}
          gap={null}
          events={[]}
          printValue={format.count}
          printMonth={format.monthShort}
        />
      }
      table={<DataTable table={placesTable(results, voice)} />}
      takeAway={takeAway}
      source={axisStart > 0 ? `${source} ${words.axisFrom(format.count(axisStart))}` : source}
    />
  )
}
