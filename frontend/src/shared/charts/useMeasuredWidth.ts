import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** What a chart of the whole width is drawn to before it has been measured, and on paper: A4 less its margins. */
const wholePaper = 660

/** The width of an element as it stands on the screen, and its width on paper while the page prints. */
export function useMeasuredWidth<Box extends HTMLElement>(paperWidth = wholePaper): [RefObject<Box | null>, number] {
  const box = useRef<Box>(null)
  const [width, setWidth] = useState(paperWidth)

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      // A hidden box has no width; the last one still holds.
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const drawForPaper = () => flushSync(() => setWidth(paperWidth))
    const drawForScreen = () => setWidth(box.current?.clientWidth || paperWidth)
    window.addEventListener('beforeprint', drawForPaper)
    window.addEventListener('afterprint', drawForScreen)
    return () => {
      window.removeEventListener('beforeprint', drawForPaper)
      window.removeEventListener('afterprint', drawForScreen)
    }
  }, [paperWidth])

  return [box, width]
}
