import { ApiFailure } from '../api/problems'
import { useWords } from '../i18n/I18n'
import { Notice } from './Notice'
import { uiWords } from './words'

/** Why a question to the API has no answer, and a way to ask again. */
export function FailureNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = useWords(uiWords)
  if (hasCode(error, 'UNAUTHENTICATED')) return <SignInNotice />
  if (hasCode(error, 'PERSISTED_DOCUMENT_NOT_FOUND')) return <Outdated />
  const kind = error instanceof ApiFailure ? error.kind : 'crashed'
  const said = error.message
  return (
    <Notice title={words[kind]} urgent>
      <p>{words[`${kind}Help`]}</p>
      {kind === 'refused' && said && (
        <p>
          {words.serverSays} <q lang="">{said}</q>
        </p>
      )}
      {kind === 'crashed' && <p lang="en">{said}</p>}
      <button type="button" className="btn" onClick={onRetry}>
        {words.retry}
      </button>
    </Notice>
  )
}

function hasCode(error: Error, wanted: string) {
  return error instanceof ApiFailure && error.problems.some(({ code }) => code === wanted)
}

/** The page is of another version than the server, so that asking again gives the same. */
function Outdated() {
  const words = useWords(uiWords)
  return (
    <Notice title={words.outdated} urgent>
      <p>{words.outdatedHelp}</p>
      <button type="button" className="btn primary" onClick={() => window.location.reload()}>
        {words.loadAnew}
      </button>
    </Notice>
  )
}

/** Nobody is signed in, or no longer: the way in, and back to this page. */
export function SignInNotice() {
  const words = useWords(uiWords)
  const { pathname, search } = window.location
  return (
    <Notice title={words.closed} urgent>
      <p>{words.closedHelp}</p>
      <a className="btn primary" href={`/log-ind?videre=${encodeURIComponent(pathname + search)}`}>
        {words.signIn}
      </a>
    </Notice>
  )
}
