import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../shared/i18n/I18n'
import { scopeQuery } from '../shared/scope/scopeQuery'
import { DemoLine } from './DemoLine'
import { Footer } from './Footer'
import { Header } from './Header'
import { shellWords } from './words'

/** What surrounds every page. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords(shellWords)
  const dataBasis = useQuery(scopeQuery).data?.dataBasis
  // The page before stays until the next one is there.
  const changing = useRouterState({ select: ({ isLoading }) => isLoading })
  return (
    <>
      <a className="skip" href="#indhold">
        {words.skip}
      </a>
      <Header />
      {dataBasis?.demo && <DemoLine />}
      <main id="indhold" tabIndex={-1} className="wrap" aria-busy={changing}>
        {children}
      </main>
      <Footer dataBasis={dataBasis} />
    </>
  )
}
