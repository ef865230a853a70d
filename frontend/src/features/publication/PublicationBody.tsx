import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { endOfMonth, lastMonthEnd } from '../../shared/i18n/date'
import type { Scope } from '../../shared/scope/scope'
import { DataTable } from '../../shared/ui/DataTable'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { Downloads } from './Downloads'
import { hiddenSentence } from './hiddenSentence'
import { publicationQuery } from './publicationQuery'
import { publicationTables } from './publicationTables'
import { useVoice } from './voice'

/** The figures of the last month end on or before the day, or why there are none. */
export function PublicationBody({ scope: { programme, asOf } }: { scope: Scope }) {
  const voice = useVoice()
  const { words, format } = voice
  const monthEnd = lastMonthEnd(asOf)
  const first = endOfMonth(programme.baselineDate)
  const early = monthEnd < first
  const query = useQuery({ ...publicationQuery(programme.code, monthEnd), enabled: !early })
  const publication = early || query.isError ? undefined : query.data
  const title = words.title(programme.name, format.dayInWords(publication?.asOf ?? monthEnd))
  const tables = publication ? publicationTables(publication, voice) : []

  return (
    <article className={query.isPlaceholderData ? 'publication stale' : 'publication'} aria-busy={query.isFetching}>
      <header>
        <p className="over">{words.overTitle}</p>
        <PageTitle>{title}</PageTitle>
        <p role="status" className="sr">
          {query.isFetching ? words.loading : publication && words.shows(title)}
        </p>
        {early && (
          <Notice title={words.noMonth} urgent>
            <p>{words.noMonthHelp(programme.name, format.dayInWords(first))}</p>
            <p>
              <Link to="/rapport/offentlig" search={(search) => ({ ...search, strategi: programme.code, dato: first })}>
                {words.showDay(format.dayInWords(first))}
              </Link>
            </p>
          </Notice>
        )}
        {!early && query.isPending && <p className="loading">{words.loading}</p>}
        {!early && query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
        {publication && (
          <>
            <p className="lead">{hiddenSentence(publication, voice)}</p>
            {monthEnd !== asOf && <p>{words.anotherDay(format.dayInWords(asOf), format.dayInWords(publication.asOf))}</p>}
          </>
        )}
      </header>
      {publication && (
        <>
          {tables.map((table) => (
            <section key={table.name}>
              <DataTable table={table} />
              {table.name === 'resultat' && <p className="small">{words.economyNote}</p>}
            </section>
          ))}
          <p className="small">{words.leftOut}</p>
          <Downloads publication={publication} programme={programme} tables={tables} />
        </>
      )}
    </article>
  )
}
