import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import type { IsoDate } from '../../shared/i18n/date'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { Choices } from './Choices'
import { answerOf, leadOf } from './findings'
import { FlowFigure } from './FlowFigure'
import { flowsQuery, problemsOf, readFlows } from './flowsQuery'
import type { FlowsSearch } from './search'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
  search: FlowsSearch
  onChange: (search: FlowsSearch) => void
}

/** Where the citizens went between two days. While another answer comes, the last one stays, dimmed. */
export function FlowsBody({ scope, dataThrough, search, onChange }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const { programme, asOf } = scope
  const late = search.fra !== undefined && search.fra > asOf
  const from = search.fra === undefined || late ? programme.baselineDate : search.fra
  const query = useQuery(flowsQuery(programme.code, from, asOf, search.efter === 'ydelse'))
  const data = query.isError ? null : readFlows(query.data)
  const title = data ? answerOf(data, voice) : words.page
  return (
    <article className={query.isPlaceholderData ? 'trend stale' : 'trend'} aria-busy={query.isFetching}>
      <header>
        <p className="over">{words.over(programme.name, format.dayInWords(data?.from ?? from), format.dayInWords(data?.to ?? asOf))}</p>
        <PageTitle>{title}</PageTitle>
        <p role="status" className="sr">
          {query.isFetching ? words.loading : data && words.shows(title)}
        </p>
        {query.isPending && <p className="loading">{words.loading}</p>}
        {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
        {query.isSuccess && !data && (
          <NoFigures title={words.noFigures} scope={scope} dataThrough={dataThrough} problems={problemsOf(query.data)} />
        )}
        {data && <p className="lead">{leadOf(data, voice)}</p>}
      </header>
      {data && (
        <>
          {late && (
            <Notice title={words.badAddress}>
              <p>{words.badFrom(format.day(search.fra!), format.dayInWords(from))}</p>
            </Notice>
          )}
          <Choices
            scope={scope}
            from={from}
            byBenefit={search.efter === 'ydelse'}
            onFrom={(day) => onChange(without(search, 'fra', day === programme.baselineDate ? {} : { fra: day }))}
            onBenefit={(byBenefit) => onChange(without(search, 'efter', byBenefit ? { efter: 'ydelse' } : {}))}
          />
          <FlowFigure
            scope={scope}
            data={data}
            view={search.tabel ? 'table' : 'figure'}
            onView={(view) => onChange(without(search, 'tabel', view === 'table' ? { tabel: 'bevaegelser' } : {}))}
          />
          <ExplainSeveral
            figures={[
              { measure: 'population', what: words.explained.population },
              { measure: 'fulfilment.citizens', dimensions: { state: 'SELF_SUPPORT' }, what: words.explained.selfSupport },
              { measure: 'fulfilment.citizens', dimensions: { state: 'OTHER_SUPPORT' }, what: words.explained.otherSupport },
            ]}
          />
        </>
      )}
    </article>
  )
}

/** The choices with one of them made anew. */
function without(search: FlowsSearch, name: keyof FlowsSearch, chosen: FlowsSearch): FlowsSearch {
  const { [name]: _, ...others } = search
  return { ...others, ...chosen }
}
