import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from '../shared/i18n/I18n'
import { keepScope } from '../shared/scope/keepScope'
import { changeSession, sessionQuery } from '../shared/session/session'
import { shellWords } from './words'

const Expiry = lazy(async () => ({ default: (await import('../features/session/Expiry')).Expiry }))

async function signOut() {
  await changeSession('sign-out')
  // A new page holds nothing of what the person has seen.
  window.location.assign('/log-ind')
}

/** Who is signed in, and the way in or out. */
export function Who() {
  const words = useWords(shellWords)
  const { href } = useLocation()
  const { data } = useQuery(sessionQuery)
  if (data === undefined) return null
  if (data.viewer === null) {
    return (
      <Link className="top-link" to="/log-ind" search={(search) => ({ ...keepScope(search), videre: href })}>
        {words.signIn}
      </Link>
    )
  }
  return (
    <>
      <span className="top-link">{data.viewer.name}</span>
      <Link className="top-link" to="/visninger" search={keepScope}>
        {words.views}
      </Link>
      <button type="button" className="link top-link" onClick={() => void signOut()}>
        {words.signOut}
      </button>
      <Suspense>{data.expiresAt && <Expiry at={data.expiresAt} />}</Suspense>
    </>
  )
}
