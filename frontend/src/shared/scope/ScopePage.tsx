import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../a11y/PageTitle'
import { type IsoDate, today } from '../i18n/date'
import { useWords } from '../i18n/I18n'
import { Notice } from '../ui/Notice'
import { Complaints } from './Complaints'
import { PageActions } from './PageActions'
import { resolveScope, type Scope } from './scope'
import { ScopeBar } from './ScopeBar'
import { scopeQuery } from './scopeQuery'
import { ShownScopeContext } from './shownScope'
import { scopeWords } from './words'

export interface ScopeOfPage {
  scope: Scope
  dataThrough: IsoDate | null
}

interface Props {
  /** The page's title where there is nothing to show. */
  title: string
  actions: ReactNode
  children: (page: ScopeOfPage) => ReactNode
}

/** A page about the programme and the day in the address, with the choice of both above it. */
export function ScopePage({ title, actions, children }: Props) {
  const words = useWords(scopeWords)
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { data } = useQuery(scopeQuery)
  // The route has waited for the programmes; without them its error stands here instead.
  if (data === undefined) return null

  const scope = resolveScope(search, data, today())
  if (scope === null) {
    return (
      <div className="page">
        <PageTitle>{title}</PageTitle>
        <Notice title={words.noProgrammes}>
          <p>{words.noProgrammesHelp}</p>
        </Notice>
      </div>
    )
  }

  const { dataThrough } = data.dataBasis
  const go = (changes: { strategi: string; dato: IsoDate }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changes }), resetScroll: false })
  return (
    <>
      <ScopeBar
        scope={scope}
        programmes={data.programmes}
        lastDay={dataThrough ?? today()}
        onProgramme={(strategi) => go({ strategi, dato: scope.asOf })}
        onDay={(dato) => go({ strategi: scope.programme.code, dato })}
      >
        {actions}
        <PageActions scope={scope} />
      </ScopeBar>
      <Complaints scope={scope} />
      <ShownScopeContext value={{ programme: scope.programme.code, asOf: scope.asOf }}>
        {children({ scope, dataThrough })}
      </ShownScopeContext>
    </>
  )
}
