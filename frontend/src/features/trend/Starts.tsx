import { Link } from '@tanstack/react-router'
import type { IsoDate } from '../../shared/i18n/date'
import { keepScope } from '../../shared/scope/keepScope'
import { useVoice } from './voice'

interface Props {
  /** Interventions that have begun, the first one first. */
  interventions: readonly { code: string; name: string; from: IsoDate }[]
}

/** The interventions behind the triangles of the figure. */
export function Starts({ interventions }: Props) {
  const { words, format } = useVoice()
  if (interventions.length === 0) return null
  return (
    <details className="trend-more">
      <summary>{words.starts(interventions.length)}</summary>
      <ul className="starts">
        {interventions.map(({ code, name, from }) => (
          <li key={code}>
            <span className="nowrap">{format.day(from)}</span>{' '}
            <Link to="/indsatser/$kode" params={{ kode: code }} search={keepScope} lang="da">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
