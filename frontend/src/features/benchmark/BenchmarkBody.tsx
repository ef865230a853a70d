import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { answerOf, leadOf, monthOf, periodInWords } from './answer'
import { benchmarkMonthsQuery, benchmarkQuery } from './benchmarkQuery'
import { FallFigure } from './FallFigure'
import { type IsoMonth, type Period, periodOf } from './period'
import { PeriodFields } from './PeriodFields'
import type { BenchmarkSearch } from './search'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  demo: boolean
  search: BenchmarkSearch
  onChange: (search: BenchmarkSearch) => void
}

/** The months first, and the comparison of two of them. */
export function BenchmarkBody({ scope, demo, search, onChange }: Props) {
  const { words } = useVoice()
  const query = useQuery(benchmarkMonthsQuery)
  const months = query.data?.months ?? []
  const period = periodOf(search, months, scope.programme.baselineDate, scope.asOf)
  if (period !== null) return <Compared scope={scope} demo={demo} months={months} period={period} search={search} onChange={onChange} />
  return (
    <article className="benchmark">
      <p className="over">{words.over}</p>
      <PageTitle>{words.page}</PageTitle>
      {query.isPending && (
        <p className="loading" role="status">
          {words.loading}
        </p>
      )}
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && (
        <Notice title={words.noFigures}>
          <p>{words.noFiguresHelp}</p>
        </Notice>
      )}
    </article>
  )
}

function Compared({ scope, demo, months, period, search, onChange }: Props & { months: readonly IsoMonth[]; period: Period }) {
  const voice = useVoice()
  const { words } = voice
  const query = useQuery(benchmarkQuery(period.from, period.to))
  const comparison = query.isError ? undefined : query.data
  const title = comparison ? answerOf(comparison, period, voice) : words.page
  return (
    <article className={query.isPlaceholderData ? 'benchmark stale' : 'benchmark'} aria-busy={query.isFetching}>
      <header>
        <p className="over">{words.over}</p>
        <PageTitle>{title}</PageTitle>
        <p role="status" className="sr">
          {query.isFetching ? words.loading : comparison && words.shows(title)}
        </p>
        {comparison && <p className="lead">{leadOf(comparison, voice)}</p>}
        {comparison && comparison.own === null && <p className="text">{words.unknownOwn}</p>}
      </header>
      <BadPeriod period={period} />
      <PeriodFields months={months} period={period} onPeriod={({ from, to }) => onChange({ ...search, fra: from, til: to })} />
      {period.ofScope && <p className="small benchmark-hint">{words.ofScope(scope.programme.name)}</p>}
      {query.isPending && <p className="loading">{words.loading}</p>}
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {comparison && (
        <>
          <FallFigure scope={scope} comparison={comparison} period={period} search={search} onChange={onChange} />
          {comparison.own && (
            <ExplainSeveral
              figures={[
                { measure: 'rank.fall', dimensions: compared(comparison.own.municipality.code, period), what: words.explained.rank },
                { measure: 'fall', dimensions: compared(comparison.own.municipality.code, period), what: words.explained.fall },
              ]}
            />
          )}
          <p className="small benchmark-note">
            {words.definition} {words.otherSource} {demo && words.constructed}
          </p>
        </>
      )}
    </article>
  )
}

/** What the measures of the benchmark are narrowed by. */
function compared(municipality: string, { from, to }: Period): Record<string, string> {
  return { municipality, from, to }
}

/** What of the address could not be had. */
function BadPeriod({ period }: { period: Period }) {
  const voice = useVoice()
  const { words, format } = voice
  if (period.unknown.length === 0 && !period.reversed) return null
  return (
    <Notice title={words.badPeriod}>
      {period.unknown.map((month) => (
        <p key={month}>{words.unknownMonth(format.month(monthOf(month)))}</p>
      ))}
      {period.reversed && <p>{words.reversed}</p>}
      <p>{words.shownInstead(periodInWords(period, voice))}</p>
    </Notice>
  )
}
