import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { sessionQuery } from '../../shared/session/session'
import type { CitizensSearch } from './citizensSearch'
import { useVoice } from './voice'

interface Props {
  numbers: readonly { label: string; citizens: number | null; search: CitizensSearch }[]
}

/** The way from numbers to their citizens, for those who may see them. */
export function CitizensBehind({ numbers }: Props) {
  const { words, format } = useVoice()
  const { data: session } = useQuery(sessionQuery)
  const some = numbers.flatMap(({ citizens, ...number }) => (citizens === null || citizens === 0 ? [] : [{ ...number, citizens }]))
  if (session?.viewer?.role !== 'ANALYST' || some.length === 0) return null
  return (
    <details className="trend-more">
      <summary>{words.citizensBehind}</summary>
      <ul className="starts">
        {some.map(({ label, citizens, search }) => (
          <li key={label}>
            <Link to="/kohorter/borgere" search={(before) => ({ ...keepScope(before), ...search })}>
              {label}: {format.count(citizens)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
