import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { DevelopmentFigure } from '../../shared/development/DevelopmentFigure'
import { goalSentence } from '../../shared/development/goalSentence'
import { trendTable } from '../../shared/development/trendTable'
import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import { gapOf } from '../../shared/findings/gap'
import type { IsoDate } from '../../shared/i18n/date'
import { useI18n } from '../../shared/i18n/I18n'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { MovementFigure } from './MovementFigure'
import { PartsFigure } from './PartsFigure'
import { Starts } from './Starts'
import { readTrend, startsQuery, type TrendData, trendQuery } from './trendQuery'
import { useTrendSearch } from './useTrendSearch'
import { useVoice, type Voice } from './voice'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
}

/** The whole line, what it is made of, and who came and left. While another day comes, the last one stays, dimmed. */
export function TrendBody({ scope, dataThrough }: Props) {
  const voice = useVoice()
  const { words } = voice
  const query = useQuery(trendQuery(scope.programme.code, scope.asOf, useI18n().language))
  const data = query.isError ? null : readTrend(query.data)
  const title = data ? answerOf(data, voice) : words.page
  return (
    <article className={query.isPlaceholderData ? 'trend stale' : 'trend'} aria-busy={query.isFetching}>
      <header>
        <p className="over">{words.over(data?.programme.name ?? scope.programme.name)}</p>
        <PageTitle>{title}</PageTitle>
        <p role="status" className="sr">
          {query.isFetching ? words.loading : data && words.shows(title)}
        </p>
        {query.isPending && <p className="loading">{words.loading}</p>}
        {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
        {query.isSuccess && !data && (
          <NoFigures title={words.noFigures} scope={scope} dataThrough={dataThrough} problems={query.data.problems} />
        )}
        {data && <p className="lead">{leadOf(data, voice)}</p>}
      </header>
      {data && (
        <>
          <WholeLine scope={scope} data={data} />
          <PartsFigure scope={scope} />
          <MovementFigure scope={scope} />
        </>
      )}
    </article>
  )
}

function WholeLine({ scope, data }: { scope: Scope; data: TrendData }) {
  const voice = useVoice()
  const exported = useExport()
  const { view, setView } = useTrendSearch().figure('udvikling')
  const starts = useQuery(startsQuery(scope.programme.code)).data ?? []
  const begun = starts.filter(({ from }) => from <= data.report.asOf)
  const table = trendTable(data, voice)
  return (
    <>
      <DevelopmentFigure
        data={data}
        voice={voice}
        view={view}
        onView={setView}
        untilGoal
        level={2}
        begun={begun.map(({ from }) => from)}
        takeAway={<TakeAway exported={exported(table, { scope, version: data.report.dataBasis.version, notes: data.report.notes.filter(({ code }) => table.caveats?.includes(code)) })} />}
      />
      <ExplainSeveral
        figures={[
          { measure: 'recipients', what: voice.words.explained.recipients },
          { measure: 'recipients.expected', what: voice.words.explained.expected },
        ]}
      />
      <Starts interventions={begun} />
    </>
  )
}

function answerOf({ report }: TrendData, { words, format }: Voice): string {
  const { actual, expected } = report.recipients
  const gap = gapOf(actual, expected)
  return words.answer(format.count(actual), actual === 1, format.dayInWords(report.asOf), gap && words.gapInAnswer(gap.kind, format.count(gap.size)))
}

function leadOf(data: TrendData, voice: Voice): string {
  const { words, format } = voice
  const gap = gapOf(data.report.recipients.actual, data.report.recipients.expected)
  return `${gap ? words.wasExpected(format.count(gap.expected)) : words.nothingExpected} ${goalSentence(data, voice)}`
}
