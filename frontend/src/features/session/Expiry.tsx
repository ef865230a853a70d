import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import { keepScope } from '../../shared/scope/keepScope'
import { changeSession, sessionQuery } from '../../shared/session/session'
import { Notice } from '../../shared/ui/Notice'
import { sessionWords } from './words'

const minute = 60_000
/** So long before the end it is told. */
const warning = 10 * minute
/** A timer of a browser holds no longer. */
const longestTimer = 2 ** 31 - 1

/** Tells before the session ends, and lets one stay. */
export function Expiry({ at }: { at: string }) {
  const words = useWords(sessionWords)
  const { format } = useI18n()
  const client = useQueryClient()
  const { href } = useLocation()
  const [now, setNow] = useState(Date.now)
  const left = new Date(at).getTime() - now
  useEffect(() => {
    if (left <= 0) return
    const next = left > warning ? left - warning : minute / 2
    const timer = setTimeout(() => setNow(Date.now()), Math.min(next, longestTimer))
    return () => clearTimeout(timer)
  }, [left])
  if (left > warning) return null
  if (left <= 0) {
    return (
      <div className="session-end">
        <Notice title={words.expired} urgent>
          <p>{words.expiredHelp}</p>
          <Link to="/log-ind" search={(search) => ({ ...keepScope(search), videre: href })}>
            {words.go}
          </Link>
        </Notice>
      </div>
    )
  }
  const stay = async () => {
    await changeSession('extend')
    await client.invalidateQueries(sessionQuery)
  }
  return (
    <div className="session-end">
      <Notice title={words.expires} urgent>
        <p>{words.expiresHelp(format.count(Math.ceil(left / minute)))}</p>
        <button type="button" className="btn" onClick={() => void stay()}>
          {words.extend}
        </button>
      </Notice>
    </div>
  )
}
