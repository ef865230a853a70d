import { PageTitle } from '../../shared/a11y/PageTitle'
import { useWords } from '../../shared/i18n/I18n'
import { legalWords } from './words'

/** What the app is made of, and under which terms. */
export function LicencesPage() {
  const words = useWords(legalWords)
  const parts = [
    { name: words.font, file: '/licences/ibm-plex-sans.txt' },
    { name: words.libraries, file: '/licences/libraries.txt' },
  ]
  return (
    <div className="page">
      <PageTitle>{words.licences}</PageTitle>
      <p className="text">{words.licencesText}</p>
      <ul className="plain">
        {parts.map(({ name, file }) => (
          <li key={file}>
            {name} (
            <a href={file} aria-label={`${words.licenceText}: ${name}`}>
              {words.licenceText}
            </a>
            )
          </li>
        ))}
      </ul>
      <p className="text">{words.look}</p>
    </div>
  )
}
