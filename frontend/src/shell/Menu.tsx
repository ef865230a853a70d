import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useWords } from '../shared/i18n/I18n'
import { keepScope } from '../shared/scope/keepScope'
import { shellWords } from './words'

/** The pages of figures, in the order in which one asks: how it goes, why, for whom, and how it is computed. */
const pages = [
  ['/', 'overview'],
  ['/rapport', 'report'],
  ['/udvikling', 'trend'],
  ['/oekonomi', 'economy'],
  ['/indsatser', 'interventions'],
  ['/kohorter', 'cohorts'],
  ['/bevaegelser', 'flows'],
  ['/kommuner', 'benchmark'],
  ['/metode', 'method'],
  ['/kilder', 'sources'],
] as const

/** The pages, in a row where there is room, and behind a button on a phone. */
export function Menu() {
  const words = useWords(shellWords)
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <nav className="nav" aria-label={words.nav}>
      <button type="button" className="btn menu" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        {words.menu}
      </button>
      <ul id={list} data-open={open}>
        {pages.map(([to, name]) => (
          <li key={to}>
            <Link to={to} search={keepScope} onClick={() => setOpen(false)}>
              {words[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
