import { useEffect, useRef } from 'react'

/**
 * Gives the focus to a heading that comes or changes while one is on the page: it is what one waited for. `atOnce`: the heading comes because
 * one asked for it, and does not stand there already when the page opens.
 */
export function useFocusOn(title: string | null, atOnce = false) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(atOnce ? null : title)
  useEffect(() => {
    if (title !== null && title !== before.current) heading.current?.focus()
    before.current = title
  }, [title])
  return heading
}
