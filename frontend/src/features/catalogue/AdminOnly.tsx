import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice, SignInNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { viewerQuery } from '../history/historyQuery'
import { useVoice } from './voice'

interface Props {
  /** What the page is called and what others are told, where it is not about the catalogue. */
  about?: { title: string; forbidden: string; forbiddenHelp: string }
  children: ReactNode
}

/** What administrators see; others are told who keeps the catalogue, and whoever has not signed in, how to. */
export function AdminOnly({ about, children }: Props) {
  const { words } = useVoice()
  const { title, forbidden, forbiddenHelp } = about ?? words
  const viewer = useQuery(viewerQuery)
  if (viewer.isPending) return <Loading title={title} />
  if (viewer.isError) {
    return (
      <div className="page">
        <PageTitle>{title}</PageTitle>
        <FailureNotice error={viewer.error} onRetry={() => void viewer.refetch()} />
      </div>
    )
  }
  if (viewer.data?.administers) return children
  if (viewer.data === null) {
    return (
      <div className="page">
        <PageTitle>{title}</PageTitle>
        <SignInNotice />
      </div>
    )
  }
  return (
    <div className="page">
      <PageTitle>{title}</PageTitle>
      <Notice title={forbidden}>
        <p>{forbiddenHelp}</p>
        <p>
          <Link to="/indsatser" search={keepScope}>
            {words.toInterventions}
          </Link>
        </p>
      </Notice>
    </div>
  )
}

export function Loading({ title }: { title?: string }) {
  const { words } = useVoice()
  return (
    <div className="page">
      <PageTitle>{title ?? words.title}</PageTitle>
      <p className="loading" role="status">
        {words.loading}
      </p>
    </div>
  )
}
