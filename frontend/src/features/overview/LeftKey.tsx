import { Link } from '@tanstack/react-router'
import { Sparkline } from '../../shared/charts/Sparkline'
import { roundHalfAway } from '../../shared/i18n/round'
import { keepScope } from '../../shared/scope/keepScope'
import { KeyFigure } from './KeyFigure'
import { lastYear } from './lastYear'
import type { OverviewData } from './overviewQuery'
import { useVoice, type Voice } from './voice'

/** How many left for a job or education, and how many to another support? */
export function LeftKey({ data }: { data: OverviewData }) {
  const voice = useVoice()
  const { words, format } = voice
  const { selfSupport, otherSupport } = data.report.fulfilment
  return (
    <KeyFigure
      measure="fulfilment.citizens"
      dimensions={{ state: 'SELF_SUPPORT' }}
      title={words.left}
      value={format.count(selfSupport.citizens)}
      unit={words.selfSupporting}
      also={
        <>
          <b>{format.count(otherSupport.citizens)}</b> {words.inOtherSupport}
        </>
      }
      gap={shareGap(data, voice)}
      reference={reference(data, voice)}
      spark={<LeftSpark data={data} />}
      link={
        <Link to="/bevaegelser" search={keepScope}>
          {words.toWhere}
        </Link>
      }
    />
  )
}

/** In percentage points, as both shares are printed. */
function shareGap({ report }: OverviewData, { words, format }: Voice): string | null {
  const { share, expectedShare } = report.fulfilment.selfSupport
  if (share === null || expectedShare === null) return null
  const difference = roundHalfAway(share, 1) - roundHalfAway(expectedShare, 1)
  const size = format.decimal(Math.abs(difference), 1)
  return words.shareGap(roundHalfAway(difference, 1) === 0 ? 'same' : difference > 0 ? 'over' : 'under', size)
}

function reference({ report }: OverviewData, { words, format }: Voice): string {
  const { citizens, selfSupport } = report.fulfilment
  if (selfSupport.share === null) return words.nobodyLeft
  return [
    words.shareOf(format.decimal(selfSupport.share, 1), format.count(citizens)),
    selfSupport.expectedShare !== null && words.shareExpected(format.decimal(selfSupport.expectedShare, 1)),
  ]
    .filter(Boolean)
    .join(' ')
}

function LeftSpark({ data }: { data: OverviewData }) {
  const { words, format } = useVoice()
  const points = lastYear(courseOf(data), data.report.asOf)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  if (first.selfSupport === null || first.otherSupport === null || last.selfSupport === null || last.otherSupport === null) return null
  const counts = [first.selfSupport, last.selfSupport, first.otherSupport, last.otherSupport].map(format.count)
  return (
    <Sparkline
      alternative={words.leftSpark(format.month(first.date), counts[0]!, counts[1]!, counts[2]!, counts[3]!, format.month(last.date))}
      first={format.month(first.date)}
      last={format.month(last.date)}
      series={[
        { label: words.selfSupportKey, kind: 'solid', values: points.map(({ selfSupport }) => selfSupport) },
        { label: words.otherSupportKey, kind: 'dotted', values: points.map(({ otherSupport }) => otherSupport) },
      ]}
    />
  )
}

/** Month by month, and on the day of the report. */
function courseOf({ report: { asOf, trend, fulfilment } }: OverviewData) {
  const today = { date: asOf, selfSupport: fulfilment.selfSupport.citizens, otherSupport: fulfilment.otherSupport.citizens }
  return trend.at(-1)?.date === asOf ? trend : [...trend, today]
}
