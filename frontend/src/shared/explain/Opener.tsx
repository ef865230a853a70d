import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { ApiFailure } from '../api/problems'
import { useWords } from '../i18n/I18n'
import { FailureNotice } from '../ui/FailureNotice'
import { uiWords } from '../ui/words'

type Code = typeof import('./explanations')

interface Props {
  /** What the number is called where it stands; a screen reader tells the buttons of a page apart by it. */
  what: string
  /** The button shows only what the number is called, among others that are explained. */
  short: boolean
  /** What is opened. */
  children: (code: Code) => ReactNode
}

/** A small button that opens an explanation below itself. Nothing but the button is loaded before it is opened. */
export function Opener({ what, short, children }: Props) {
  const words = useWords(uiWords)
  const [open, setOpen] = useState(false)
  const panel = useId()
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
        {open && <Opened>{children}</Opened>}
      </div>
    </div>
  )
}

/** The explanations' code, fetched when it is first needed; a broken connection can be tried again. */
const codeQuery = {
  queryKey: ['explanation-code'],
  queryFn: async () => {
    try {
      return await import('./explanations')
    } catch (cause) {
      throw new ApiFailure('unreachable', [], { cause })
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
}

function Opened({ children }: Pick<Props, 'children'>) {
  const { data: code, error, refetch } = useQuery(codeQuery)
  // The explanations' words are fetched as they are first read.
  if (code) return <Suspense fallback={<Loading />}>{children(code)}</Suspense>
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />
  return <Loading />
}

function Loading() {
  return <p role="status">{useWords(uiWords).loading}</p>
}
