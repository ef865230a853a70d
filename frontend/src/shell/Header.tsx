import { Link, useSearch } from '@tanstack/react-router'
import { useI18n, useWords } from '../shared/i18n/I18n'
import { keepScope } from '../shared/scope/keepScope'
import { Who } from './Who'
import { shellWords } from './words'

/** Wordmark, the pages that exist, and the other language. */
export function Header() {
  const words = useWords(shellWords)
  const { language } = useI18n()
  const search = useSearch({ strict: false })
  const { sprog: _, ...withoutLanguage } = search
  const other = language === 'da' ? ({ code: 'en', search: { ...search, sprog: 'en' } } as const) : ({ code: 'da', search: withoutLanguage } as const)

  return (
    <header className="top">
      <div className="wrap">
        <div className="top-row">
          <Link className="mark" to="/rapport" search={keepScope}>
            <b>KIK</b> <span>{words.product}</span>
          </Link>
          <div className="top-links">
            <Who />
            <Link className="top-link" to="." search={other.search} lang={other.code} hrefLang={other.code}>
              {words.otherLanguage}
            </Link>
          </div>
        </div>
        <nav className="nav" aria-label={words.nav}>
          <ul>
            <li>
              <Link to="/rapport" search={keepScope}>
                {words.report}
              </Link>
            </li>
            <li>
              <Link to="/indsatser" search={keepScope}>
                {words.interventions}
              </Link>
            </li>
            <li>
              <Link to="/kilder" search={keepScope}>
                {words.sources}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
