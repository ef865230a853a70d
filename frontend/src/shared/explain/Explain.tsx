import { useQuery } from '@tanstack/react-query'
import { Suspense, useContext, useId, useState } from 'react'
import { ApiFailure } from '../api/problems'
import { useWords } from '../i18n/I18n'
import { type ShownScope, ShownScopeContext } from '../scope/shownScope'
import { FailureNotice } from '../ui/FailureNotice'
import { uiWords } from '../ui/words'
import type { Explained } from './explanationQuery'

interface Props extends Explained {
  /** What the number is called where it stands; a screen reader tells the buttons of a page apart by it. */
  what: string
  /** Of which programme and day the number is, where it is not those of the page (see ScopePage). */
  of?: ShownScope
  /** The button shows only what the number is called, among others that are explained. */
  short?: boolean
}

/**
 * A small button below a number, which opens how the number is computed:
 *
 *     <Explain measure="netReturn" dimensions={{ cohort: 'INFLOW' }} what={words.netReturn} />
 *
 * It stands after the number in the flow, not within a sentence or a link. Nothing but the button is loaded before it
 * is opened, and paper does not show it.
 */
export function Explain({ what, of, short = false, ...explained }: Props) {
  const words = useWords(uiWords)
  const [open, setOpen] = useState(false)
  const panel = useId()
  const shown = useContext(ShownScopeContext)
  const scope = of ?? shown
  if (scope === null) throw new Error(`${explained.measure} is explained on a page of no programme: say of what it is`)
  return (
    <div className="explain">
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={short ? undefined : `${words.explain}: ${what}`}
        onClick={() => setOpen(!open)}
      >
        {short ? what : words.explain}
      </button>
      <div id={panel} hidden={!open}>
        {open && (
          <Suspense fallback={<Loading />}>
            <Opened scope={scope} explained={explained} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

/** The explanation's code, fetched when it is first needed; a broken connection can be tried again. */
const codeQuery = {
  queryKey: ['explanation-code'],
  queryFn: async () => {
    try {
      return await import('./Explanation')
    } catch (cause) {
      throw new ApiFailure('unreachable', [], { cause })
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
}

function Opened({ scope, explained }: { scope: ShownScope; explained: Explained }) {
  const { data: code, error, refetch } = useQuery(codeQuery)
  if (code) return <code.Explanation scope={scope} explained={explained} />
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />
  return <Loading />
}

function Loading() {
  return <p role="status">{useWords(uiWords).loading}</p>
}
