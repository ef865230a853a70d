import { Link, useSearch } from '@tanstack/react-router'
import { useI18n, useWords } from '../shared/i18n/I18n'
import { keepScope } from '../shared/scope/keepScope'
import { Menu } from './Menu'
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
          <Link className="mark" to="/" search={keepScope}>
            <b>KIK</b> <span>{words.product}</span>
          </Link>
          <div className="top-links">
            <Who />
            <Link className="top-link" to="." search={other.search} lang={other.code} hrefLang={other.code}>
              {words.otherLanguage}
            </Link>
          </div>
        </div>
        <Menu />
      </div>
    </header>
  )
}
