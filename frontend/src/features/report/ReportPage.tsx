import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { today } from '../../shared/i18n/date'
import { resolveScope } from '../../shared/scope/scope'
import { ScopeBar } from '../../shared/scope/ScopeBar'
import { scopeQuery } from '../../shared/scope/scopeQuery'
import { Notice } from '../../shared/ui/Notice'
import { Complaints } from './Complaints'
import { ReportActions } from './ReportActions'
import { ReportBody } from './ReportBody'
import { useVoice } from './voice'

/** The management report of the programme and day in the address. */
export function ReportPage() {
  const { words } = useVoice()
  const search = useSearch({ from: '/rapport' })
  const navigate = useNavigate({ from: '/rapport' })
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
        <ReportActions />
      </ScopeBar>
      <Complaints scope={scope} />
      <ReportBody scope={scope} dataThrough={data.dataBasis.dataThrough} />
    </>
  )
}
