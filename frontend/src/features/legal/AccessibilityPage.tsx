import { PageTitle } from '../../shared/a11y/PageTitle'
import { useWords } from '../../shared/i18n/I18n'
import { Notice } from '../../shared/ui/Notice'
import { contact } from './contact'
import { legalWords } from './words'

/** The draft of the accessibility statement that the law asks of every public website. */
export function AccessibilityPage() {
  const words = useWords(legalWords)
  return (
    <div className="page">
      <PageTitle>{words.accessibility}</PageTitle>
      <Notice title={words.draft}>
        <p>{words.draftText}</p>
      </Notice>
      <h2>{words.status}</h2>
      <p className="text">{words.statusText}</p>
      <h2>{words.known}</h2>
      <ul className="plain">
        {words.knownList.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2>{words.contact}</h2>
      <p className="text">{words.contactText}</p>
      <p className="text">{contact || words.contactMissing}</p>
      <h2>{words.enforcement}</h2>
      <p className="text">{words.enforcementText}</p>
    </div>
  )
}
