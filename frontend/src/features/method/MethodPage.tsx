import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { useI18n } from '../../shared/i18n/I18n'
import { PageActions } from '../../shared/scope/PageActions'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { MethodBody } from './MethodBody'
import { methodQuery } from './methodQuery'
import { useVoice } from './voice'

/** How every figure is computed, in the words with which the API explains it. */
export function MethodPage() {
  const { words, format } = useVoice()
  const { language } = useI18n()
  const query = useQuery(methodQuery(language))
  const { data } = query
  return (
    <article className={query.isPlaceholderData ? 'method stale' : 'method'} aria-busy={query.isFetching}>
      <header className="method-head">
        <p className="over">{words.overTitle}</p>
        <PageTitle>{words.title}</PageTitle>
        <p role="status" className="sr">
          {query.isFetching ? words.loading : data && words.shows(format.count(data.measures.length + data.definitions.length))}
        </p>
        {query.isPending && <p className="loading">{words.loading}</p>}
        {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
        {data && !query.isError && (
          <p className="lead">{words.lead(format.count(data.measures.length), format.count(data.definitions.length))}</p>
        )}
        <div className="actions">
          <PageActions scope={null} />
        </div>
      </header>
      {data && !query.isError && <MethodBody method={data} />}
    </article>
  )
}
