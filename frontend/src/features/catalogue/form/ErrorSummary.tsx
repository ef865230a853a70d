import { useEffect, useRef } from 'react'
import type { FieldProblem } from './values'
import { useVoice } from '../voice'

/** All that is wrong, above the form: each leads to its field. It takes the focus when it comes. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const { words, format } = useVoice()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div className="notice summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="notice-title">{words.problems(format.count(problems.length))}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                elementOf(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The element of a field, or the first of its parts: what is wrong with a decision as a whole leads to who decided it. */
function elementOf(field: string): HTMLElement | null {
  return document.getElementById(field) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(field)}"]:is(input, select, textarea)`)
}
