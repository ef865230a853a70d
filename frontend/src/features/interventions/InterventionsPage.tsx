import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { today } from '../../shared/i18n/date'
import { keepScope } from '../../shared/scope/keepScope'
import { resolveScope } from '../../shared/scope/scope'
import { scopeQuery } from '../../shared/scope/scopeQuery'
import { ScopeBar } from '../../shared/scope/ScopeBar'
import { Notice } from '../../shared/ui/Notice'
import { Complaints } from './Complaints'
import { InterventionList } from './InterventionList'
import { ListActions } from './ListActions'
import { NoDay, dayIsKnown } from './NoDay'
import type { InterventionsSearch } from './search'
import { useVoice } from './voice'

/** The interventions of the programme and day in the address. */
export function InterventionsPage() {
  const { words } = useVoice()
  const search = useSearch({ from: '/indsatser' })
  const navigate = useNavigate({ from: '/indsatser' })
  const { data } = useQuery(scopeQuery)
  if (data === undefined) return null
  const scope = resolveScope(search, data, today())
  if (scope === null) {
    return (
      <div className="page">
        <PageTitle>{words.listTitle}</PageTitle>
        <Notice title={words.noProgrammes}>
          <p>{words.noProgrammesHelp}</p>
        </Notice>
      </div>
    )
  }
  const { dataThrough } = data.dataBasis
  const go = (changes: { strategi?: string; dato?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false })
  const change = (filters: InterventionsSearch) =>
    void navigate({ search: (before) => ({ ...keepScope(before), ...filters }), resetScroll: false })
  return (
    <>
      <ScopeBar
        scope={scope}
        programmes={data.programmes}
        lastDay={dataThrough ?? today()}
        onProgramme={(strategi) => go({ strategi, dato: scope.asOf })}
        onDay={(dato) => go({ strategi: scope.programme.code, dato })}
      >
        <ListActions />
      </ScopeBar>
      <Complaints scope={scope} />
      {dayIsKnown(scope, dataThrough) ? (
        <InterventionList scope={scope} search={search} onChange={change} />
      ) : (
        <div className="page">
          <PageTitle>{words.listTitle}</PageTitle>
          <NoDay scope={scope} dataThrough={dataThrough} onDay={(dato) => go({ strategi: scope.programme.code, dato })} />
        </div>
      )}
    </>
  )
}
