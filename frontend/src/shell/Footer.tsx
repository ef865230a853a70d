import { Link, useMatch } from '@tanstack/react-router'
import type { ScopeQuery } from '../gql/scope/graphql'
import { isIsoDate } from '../shared/i18n/date'
import { useI18n, useWords } from '../shared/i18n/I18n'
import { keepScope } from '../shared/scope/keepScope'
import { shellWords } from './words'

/** What the figures rest on, and the pages about the site. */
export function Footer({ dataBasis }: { dataBasis: ScopeQuery['dataBasis'] | undefined }) {
  const words = useWords(shellWords)
  const { format } = useI18n()
  const { dato } = useMatch({ from: '/rapport', shouldThrow: false })?.search ?? {}
  const asOf = dato !== undefined && isIsoDate(dato) ? dato : null
  return (
    <footer className="foot">
      <div className="wrap foot-row">
        {dataBasis && (
          <p>
            {asOf && `${words.asOf(format.day(asOf))} `}
            {dataBasis.dataThrough ? words.dataThrough(format.day(dataBasis.dataThrough)) : words.dataEndUnknown}{' '}
            {words.dataVersion(format.count(dataBasis.version))}
          </p>
        )}
        <nav aria-label={words.footer}>
          <ul>
            <li>
              <Link to="/metode" search={keepScope}>
                {words.method}
              </Link>
            </li>
            <li>
              <Link to="/kilder" search={keepScope}>
                {words.sources}
              </Link>
            </li>
            <li>
              <Link to="/was" search={keepScope}>
                {words.accessibility}
              </Link>
            </li>
            <li>
              <Link to="/licenser" search={keepScope}>
                {words.licences}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
