import { useEffect, useState } from 'react'

/** The section that stands at the top of the window while one reads. */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id | null {
  const [current, setCurrent] = useState<Id | null>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting)
        const id = ids.find((known) => known === entered?.target.id)
        if (id !== undefined) setCurrent(id)
      },
      // A line a quarter down the window: what crosses it is being read.
      { rootMargin: '-25% 0px -75% 0px' },
    )
    for (const id of ids) {
      const section = document.getElementById(id)
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [ids])
  return current
}
