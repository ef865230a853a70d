import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Goes to the entry that the address names, once it is there: it comes with the answer of the API, after the browser has
 * looked for it. The entry takes the focus, so that a screen reader goes on from there.
 */
export function useLandOnHash(ready: boolean): string {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (!ready || hash === '') return
    const entry = document.getElementById(hash)
    entry?.scrollIntoView()
    entry?.focus({ preventScroll: true })
  }, [ready, hash])
  return hash
}
