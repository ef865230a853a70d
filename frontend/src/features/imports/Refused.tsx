import { ApiFailure } from '../../shared/api/problems'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { useVoice } from './voice'

/** Why something that was decided is not done, in the server's words; who is no longer signed in is shown the way in. */
export function Refused({ error }: { error: Error | null }) {
  const { words } = useVoice()
  if (error === null) return null
  const refused = error instanceof ApiFailure && error.kind === 'refused'
  if (refused && error.problems.some(({ code }) => code === 'UNAUTHENTICATED')) return <FailureNotice error={error} onRetry={() => window.location.reload()} />
  return (
    <Notice title={words.failed} urgent>
      {refused ? <p lang="da">{error.message}</p> : <p>{words.lost}</p>}
    </Notice>
  )
}
