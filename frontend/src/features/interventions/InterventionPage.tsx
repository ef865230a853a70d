import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { ApiFailure } from '../../shared/api/problems'
import { today } from '../../shared/i18n/date'
import { useI18n } from '../../shared/i18n/I18n'
import { Complaints } from '../../shared/scope/Complaints'
import { keepScope } from '../../shared/scope/keepScope'
import { PageActions } from '../../shared/scope/PageActions'
import { resolveScope, type Scope } from '../../shared/scope/scope'
import { scopeQuery } from '../../shared/scope/scopeQuery'
import { ScopeBar } from '../../shared/scope/ScopeBar'
import { ShownScopeContext } from '../../shared/scope/shownScope'
import { CatalogueLink } from '../history/CatalogueLink'
import { DecisionAndHistory } from '../history/DecisionAndHistory'
import { DaysTogether } from '../../shared/ui/DaysTogether'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Facts } from './Facts'
import { goalSentence } from './goalSentence'
import type { Intervention } from './intervention'
import { interventionQuery } from './interventionsQuery'
import { dayIsKnown, NoDay } from './NoDay'
import { Results } from './Results'
import { useVoice } from './voice'

/** One intervention on the day in the address: what it is and what became of its participants. */
export function InterventionPage() {
  const { words } = useVoice()
  const { kode } = useParams({ from: '/indsatser/$kode' })
  const search = useSearch({ from: '/indsatser/$kode' })
  const navigate = useNavigate({ from: '/indsatser/$kode' })
  const { data } = useQuery(scopeQuery)
  const fallback = data && resolveScope(search, data, today())
  const query = useQuery({ ...interventionQuery(kode, fallback?.asOf ?? today(), useI18n().language), enabled: Boolean(fallback) })
  const intervention = query.data?.data.intervention
  if (data === undefined) return null
  if (query.isPending && fallback) {
    return (
      <div className="page">
        <PageTitle>{words.listTitle}</PageTitle>
        <p className="loading" role="status">
          {words.loadingOne}
        </p>
      </div>
    )
  }
  if (!fallback || !intervention) {
    return (
      <div className="page text-page">
        <PageTitle>{words.unknown}</PageTitle>
        {query.isError && query.data === undefined && !isUnknown(query.error) ? (
          <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <p className="text">{words.unknownHelp}</p>
        )}
        <Back />
      </div>
    )
  }
  // The intervention says which programme it belongs to, whatever the address says.
  const programme = data.programmes.find(({ code }) => code === intervention.programme.code) ?? fallback.programme
  const scope: Scope = { ...fallback, programme }
  const { dataThrough } = data.dataBasis
  const onDay = (dato: string) => void navigate({ search: (before) => ({ ...before, strategi: programme.code, dato }), resetScroll: false })
  return (
    <ShownScopeContext value={{ programme: programme.code, asOf: scope.asOf }}>
      <ScopeBar
        scope={scope}
        programmes={[programme]}
        lastDay={dataThrough ?? today()}
        onProgramme={() => undefined}
        onDay={onDay}
      >
        <CatalogueLink />
        <PageActions scope={scope} />
      </ScopeBar>
      <Complaints scope={scope} />
      <div className={query.isPlaceholderData ? 'page stale' : 'page'} aria-busy={query.isPlaceholderData}>
        <Head intervention={intervention} scope={scope} />
        {intervention.results && dayIsKnown(scope, dataThrough) ? (
          <Results intervention={intervention} results={intervention.results} scope={scope} />
        ) : (
          <NoDay scope={scope} dataThrough={dataThrough} />
        )}
        <DecisionAndHistory code={kode} />
        <Back />
      </div>
    </ShownScopeContext>
  )
}

function Head({ intervention, scope: { programme, asOf } }: { intervention: Intervention; scope: Scope }) {
  const voice = useVoice()
  const { words, format } = voice
  const { name, description, results } = intervention
  return (
    <>
      <p className="over">
        <DaysTogether>{words.overOne(programme.name, format.dayInWords(asOf))}</DaysTogether>
      </p>
      <PageTitle>{name}</PageTitle>
      {results && <p className="answer">{goalSentence(results.goal, results.participants, voice)}</p>}
      {description && (
        <p className="lead" lang="da">
          {description}
        </p>
      )}
      <Facts intervention={intervention} />
    </>
  )
}

/** The server's word for a code that is not there. */
function isUnknown(error: Error): boolean {
  return error instanceof ApiFailure && error.problems.some(({ code }) => code === 'NOT_FOUND')
}

function Back() {
  const { words } = useVoice()
  return (
    <p className="text only-link">
      <Link to="/indsatser" search={keepScope}>
        {words.back}
      </Link>
    </p>
  )
}
