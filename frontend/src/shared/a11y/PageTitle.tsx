import { useEffect, useRef } from 'react'
import { usePageFooter } from '../print/usePageFooter'
import { takePageChange } from './pageChange'

/**
 * The page's only h1. It names the browser's tab and the printed pages, and takes the focus when another page was left for this one, so that
 * a screen reader says where one is.
 */
export function PageTitle({ children: title }: { children: string }) {
  usePageFooter(title)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – KIK`
  }, [title])
  useEffect(() => {
    if (takePageChange()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 className="title" ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
