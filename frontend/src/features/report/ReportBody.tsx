import { useQuery } from '@tanstack/react-query'
import { PageTitle } from '../../shared/a11y/PageTitle'
import type { IsoDate } from '../../shared/i18n/date'
import { useI18n } from '../../shared/i18n/I18n'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Brief } from './Brief'
import { Contents } from './Contents'
import { NotesProvider } from './NoteRef'
import { notesOf } from './notes'
import { readReport } from './reportData'
import { ReportFacts } from './ReportFacts'
import { reportQuery } from './reportQuery'
import { ReportSections } from './ReportSections'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
}

/** The report, or why there is none. While another one comes, the last one stays, dimmed. */
export function ReportBody({ scope, dataThrough }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const { language } = useI18n()
  const query = useQuery(reportQuery(scope.programme.code, scope.asOf, language))
  const data = query.isError ? null : readReport(query.data)
  const notes = data ? notesOf(data, voice) : []
  const title = data
    ? words.title(data.programme.name, format.dayInWords(data.report.asOf))
    : words.title(scope.programme.name, format.dayInWords(scope.asOf))

  return (
    <NotesProvider value={notes}>
      <article className={query.isPlaceholderData ? 'report stale' : 'report'} aria-busy={query.isFetching}>
        <header className="report-head">
          <p className="over">{words.overTitle}</p>
          <PageTitle>{title}</PageTitle>
          <p role="status" className="sr">
            {query.isFetching ? words.loading : data && words.shows(title)}
          </p>
          {query.isPending && <p className="loading">{words.loading}</p>}
          {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
          {query.isSuccess && !data && (
            <NoFigures title={words.noReport} scope={scope} dataThrough={dataThrough} problems={query.data.problems} />
          )}
          {data && (
            <>
              <ReportFacts data={data} />
              <Brief data={data} />
            </>
          )}
        </header>
        {data && (
          <>
            <Contents />
            <ReportSections data={data} notes={notes} />
          </>
        )}
      </article>
    </NotesProvider>
  )
}
