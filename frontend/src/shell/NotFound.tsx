import { Link } from '@tanstack/react-router'
import { PageTitle } from '../shared/a11y/PageTitle'
import { useWords } from '../shared/i18n/I18n'
import { keepScope } from '../shared/scope/keepScope'
import { shellWords } from './words'

export function NotFound() {
  const words = useWords(shellWords)
  return (
    <div className="page text-page">
      <PageTitle>{words.notFound}</PageTitle>
      <p className="text">{words.notFoundText}</p>
      <p className="text">
        <Link to="/rapport" search={keepScope}>
          {words.toReport}
        </Link>
      </p>
    </div>
  )
}
