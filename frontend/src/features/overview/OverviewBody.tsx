import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { DevelopmentFigure } from '../../shared/development/DevelopmentFigure'
import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import type { IsoDate } from '../../shared/i18n/date'
import { useI18n } from '../../shared/i18n/I18n'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { answerOf, leadOf } from './answer'
import { ConsumptionKey } from './ConsumptionKey'
import { LeftKey } from './LeftKey'
import { overviewQuery, readOverview } from './overviewQuery'
import { RecipientsKey } from './RecipientsKey'
import { ResultKey } from './ResultKey'
import { Standings } from './Standings'
import { useTableChoice } from './useTableChoice'
import { useVoice } from './voice'
import { Why } from './Why'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
}

/** The answer, the four key figures, and what lies behind them. While another day comes, the last one stays, dimmed. */
export function OverviewBody({ scope, dataThrough }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const query = useQuery(overviewQuery(scope.programme.code, scope.asOf, useI18n().language))
  const [view, setView] = useTableChoice()
  const data = query.isError ? null : readOverview(query.data)
  const over = words.over(data?.programme.name ?? scope.programme.name, format.dayInWords(data?.report.asOf ?? scope.asOf))
  const title = data ? answerOf(data, voice) : over

  return (
    <article className={query.isPlaceholderData ? 'overview stale' : 'overview'} aria-busy={query.isFetching}>
      <header>
        <p className="over">{data ? over : words.page}</p>
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
          <div className="keys">
            <RecipientsKey data={data} />
            <ConsumptionKey data={data} />
            <ResultKey data={data} />
            <LeftKey data={data} />
          </div>
          <DevelopmentFigure
            data={data}
            voice={voice}
            view={view}
            onView={setView}
            takeAway={
              <ExplainSeveral
                figures={[
                  { measure: 'recipients', what: words.explained.recipients },
                  { measure: 'recipients.expected', what: words.explained.expectedRecipients },
                ]}
              />
            }
          />
          <div className="two">
            <Standings scope={scope} />
            <Why data={data} />
          </div>
        </>
      )}
    </article>
  )
}
