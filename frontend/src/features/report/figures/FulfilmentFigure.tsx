import { type ShareBar, ShareBars } from '../../../shared/charts/ShareBars'
import { stop } from '../../../shared/i18n/stop'
import { TakeAway } from '../../../shared/export/TakeAway'
import { Figure } from '../../../shared/ui/Figure'
import { fulfilmentFinding } from '../findings'
import { useReportExport } from '../useReportExport'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { sourceSentence } from '../../../shared/source/source'
import { fulfilmentTable } from '../tables/fulfilmentTable'
import { useVoice, type Voice } from '../voice'
import { useFigureView } from './useFigureView'

/** How those are divided who left for self-support or other support. */
export function FulfilmentFigure({ data }: { data: ReportData }) {
  const voice = useVoice()
  const exported = useReportExport(data)
  const { words, format } = voice
  const { report } = data
  const [view, setView] = useFigureView('maalopfyldelse')
  const table = fulfilmentTable(report, voice)
  const bars = barsOf(data, voice)
  const { citizens, selfSupport, otherSupport } = report.fulfilment
  const counted = (count: number) => words.citizens(format.count(count), count === 1)
  if (bars.length === 0) {
    return (
      <>
        <p className="text">{stop(fulfilmentFinding(data, voice))}</p>
        <ReportTable table={table} />
      </>
    )
  }
  return (
    <Figure
      title={fulfilmentFinding(data, voice)}
      sentence={sentences(data, voice)}
      view={view}
      onView={setView}
      plot={<ShareBars alternative={alternative(data, voice)} bars={bars} />}
      table={<ReportTable table={table} />}
      source={sourceSentence(
        report,
        table.source,
        voice,
        words.fulfilmentSum(format.count(selfSupport.citizens), format.count(otherSupport.citizens), counted(citizens)),
      )}
      takeAway={<TakeAway exported={exported(table)} />}
    />
  )
}

function sentences({ report }: ReportData, { words, format }: Voice): string {
  const { share, expectedShare } = report.fulfilment.selfSupport
  const others = report.status.rows.find((row) => row.state === 'OTHER_TARGET_GROUP')?.total ?? 0
  return [
    ...(share === null || expectedShare === null
      ? []
      : [words.fulfilmentSentence(words.percent(format.decimal(share, 1)), format.decimal(expectedShare, 1))]),
    words.otherTargetGroupsLeftOut(words.citizens(format.count(others), others === 1)),
  ].join(' ')
}

/** Expected shares are data, and may have been rounded each by itself. */
const tolerance = 0.1

/** One bar of what is, one of what was expected; each only where its shares are known and make a whole. */
function barsOf({ report }: ReportData, { words, format }: Voice): ShareBar[] {
  const { citizens, selfSupport, otherSupport } = report.fulfilment
  const bar = (label: string, detail: string, first: number | null, second: number | null): ShareBar[] =>
    first === null || second === null || Math.abs(first + second - 100) > tolerance
      ? []
      : [
          {
            label,
            detail,
            first,
            firstLabel: `${words.state.SELF_SUPPORT()} ${format.percent(first)}`,
            secondLabel: `${words.state.OTHER_SUPPORT()} ${format.percent(second)}`,
          },
        ]
  return [
    ...bar(words.actual, words.citizens(format.count(citizens), citizens === 1), selfSupport.share, otherSupport.share),
    ...bar(words.expected, '', selfSupport.expectedShare, otherSupport.expectedShare),
  ]
}

function alternative({ report }: ReportData, { words, format }: Voice): string {
  const { selfSupport, otherSupport } = report.fulfilment
  const counted = (count: number) => words.citizens(format.count(count), count === 1)
  const actual =
    selfSupport.share === null || otherSupport.share === null
      ? words.fulfilmentNobody
      : words.fulfilmentAlternative(
          format.percent(selfSupport.share),
          counted(selfSupport.citizens),
          format.percent(otherSupport.share),
          counted(otherSupport.citizens),
        )
  if (selfSupport.expectedShare === null || otherSupport.expectedShare === null) return actual
  return `${actual} ${words.fulfilmentAlternativeExpected(
    format.percent(selfSupport.expectedShare),
    format.percent(otherSupport.expectedShare),
  )}`
}
