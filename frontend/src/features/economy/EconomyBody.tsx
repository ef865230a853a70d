import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import type { IsoDate } from '../../shared/i18n/date'
import { useI18n } from '../../shared/i18n/I18n'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { answerOf, leadOf } from './answer'
import { BudgetSection } from './BudgetSection'
import { ConsumptionSection } from './ConsumptionSection'
import { CourseSection } from './CourseSection'
import { DaysSection } from './DaysSection'
import { economyQuery, readEconomy } from './economyQuery'
import { ResultSection } from './ResultSection'
import { sectionIds } from './Section'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
}

/** The answer, and what it is made of. While another day comes, the last one stays, dimmed. */
export function EconomyBody({ scope, dataThrough }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const query = useQuery(economyQuery(scope.programme.code, scope.asOf, useI18n().language))
  const data = query.isError ? null : readEconomy(query.data)
  const over = words.over(data?.programme.name ?? scope.programme.name, format.dayInWords(data?.report.asOf ?? scope.asOf))
  const title = data ? answerOf(data, voice) : over

  return (
    <article className={query.isPlaceholderData ? 'economy stale' : 'economy'} aria-busy={query.isFetching}>
      <header>
        <p className="over">{data ? over : words.page}</p>
        <PageTitle>{title}</PageTitle>
        <p role="status" className="sr">
          {query.isFetching ? words.loading : data && words.shows(title)}
        </p>
        {query.isPending && <p className="loading">{words.loading}</p>}
        {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
        {query.isSuccess && !data && (
          <NoFigures title={words.noFigures} scope={scope} dataThrough={dataThrough} problems={query.data.economy.problems} />
        )}
        {data && (
          <>
            <p className="lead">{leadOf(data, voice)}</p>
            <nav className="jump" aria-label={words.onPage}>
              <ul>
                {sectionIds.map((id) => (
                  <li key={id}>
                    <a href={`#${id}`}>{words.sections[id]}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
      </header>
      {data && (
        <>
          <ResultSection data={data} />
          <ConsumptionSection data={data} />
          <BudgetSection data={data} />
          <CourseSection data={data} />
          <DaysSection data={data} />
        </>
      )}
    </article>
  )
}
