import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../i18n/I18n'
import type { Scope } from './scope'
import { sessionQuery } from '../session/session'
import { stringifySearch } from './search'
import { scopeWords } from './words'

const SaveView = lazy(async () => ({ default: (await import('../views/SaveView')).SaveView }))

/** The address of what is shown, also where it leaves programme and day to the page. */
export function completeAddress(href: string, { programme, asOf }: Pick<Scope, 'programme' | 'asOf'>): string {
  const url = new URL(href)
  url.search = stringifySearch({ strategi: programme.code, dato: asOf, ...Object.fromEntries(url.searchParams) })
  return url.href
}

/** What can be done with a page: to paper, to a colleague, and, where it is of a programme and a day, kept under a name. */
export function PageActions({ scope }: { scope: Scope | null }) {
  const words = useWords(scopeWords)
  const { data: session } = useQuery(sessionQuery)
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null)
  async function copy() {
    try {
      await navigator.clipboard.writeText(scope === null ? window.location.href : completeAddress(window.location.href, scope))
      setCopied('yes')
    } catch {
      // A browser may refuse, or the page may not be on https.
      setCopied('refused')
    }
  }
  return (
    <>
      <button type="button" className="link" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" className="link" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status" className={copied === 'refused' ? 'small' : 'sr'}>
        {copied === 'yes' && words.copied}
        {copied === 'refused' && words.notCopied}
      </span>
      {scope !== null && session?.viewer && (
        <Suspense>
          <SaveView scope={scope} />
        </Suspense>
      )}
    </>
  )
}
