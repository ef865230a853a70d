import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { viewerQuery } from '../history/historyQuery'
import { useVoice } from './voice'

/** What administrators see; others are told who keeps the catalogue. */
export function AdminOnly({ children }: { children: ReactNode }) {
  const { words } = useVoice()
  const viewer = useQuery(viewerQuery)
  if (viewer.isPending) return <Loading />
  if (viewer.isError) {
    return (
      <div className="page">
        <PageTitle>{words.title}</PageTitle>
        <FailureNotice error={viewer.error} onRetry={() => void viewer.refetch()} />
      </div>
    )
  }
  if (viewer.data?.administers) return children
  return (
    <div className="page">
      <PageTitle>{words.title}</PageTitle>
      <Notice title={words.forbidden}>
        <p>{words.forbiddenHelp}</p>
        <p>
          <Link to="/indsatser" search={keepScope}>
            {words.toInterventions}
          </Link>
        </p>
      </Notice>
    </div>
  )
}

export function Loading() {
  const { words } = useVoice()
  return (
    <div className="page">
      <PageTitle>{words.title}</PageTitle>
      <p className="loading" role="status">
        {words.loading}
      </p>
    </div>
  )
}
