import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { PageTitle } from '../a11y/PageTitle'
import { useWords } from '../i18n/I18n'
import { FailureNotice } from './FailureNotice'
import { uiWords } from './words'

/** Stands where a page broke or could not load; the rest of the app goes on. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const words = useWords(uiWords)
  const router = useRouter()
  const { reset: forgetFailedQueries } = useQueryErrorResetBoundary()
  useEffect(forgetFailedQueries, [forgetFailedQueries])
  return (
    <div className="page">
      <PageTitle>{words.crashed}</PageTitle>
      <FailureNotice
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </div>
  )
}
