import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { today } from '../../shared/i18n/date'
import { keepScope } from '../../shared/scope/keepScope'
import { resolveScope } from '../../shared/scope/scope'
import { ScopeBar } from '../../shared/scope/ScopeBar'
import { scopeQuery } from '../../shared/scope/scopeQuery'
import { Notice } from '../../shared/ui/Notice'
import { PublicationBody } from './PublicationBody'
import { useVoice } from './voice'

/** What of the management report may leave the house. */
export function PublicationPage() {
  const { words } = useVoice()
  const search = useSearch({ from: '/rapport/offentlig' })
  const navigate = useNavigate({ from: '/rapport/offentlig' })
  const { data } = useQuery(scopeQuery)
  // The route has waited for the programmes; without them its error stands here instead.
  if (data === undefined) return null

  const scope = resolveScope(search, data, today())
  if (scope === null) {
    return (
      <div className="page">
        <PageTitle>{words.overTitle}</PageTitle>
        <Notice title={words.noProgrammes}>
          <p>{words.noProgrammesHelp}</p>
        </Notice>
      </div>
    )
  }

  const go = (changes: { strategi?: string; dato?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false })
  return (
    <>
      <ScopeBar
        scope={scope}
        programmes={data.programmes}
        lastDay={data.dataBasis.dataThrough ?? today()}
        onProgramme={(strategi) => go({ strategi, dato: scope.asOf })}
        onDay={(dato) => go({ strategi: scope.programme.code, dato })}
      >
        <Link to="/rapport" search={keepScope}>
          {words.wholeReport}
        </Link>
        <button type="button" className="link" onClick={() => window.print()}>
          {words.print}
        </button>
      </ScopeBar>
      {scope.complaints.length > 0 && (
        <Notice title={words.badAddress}>
          <p>{words.badAddressHelp}</p>
        </Notice>
      )}
      <PublicationBody scope={scope} />
    </>
  )
}
