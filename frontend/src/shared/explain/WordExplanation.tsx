import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useI18n, useWords } from '../i18n/I18n'
import { keepScope } from '../scope/keepScope'
import { FailureNotice } from '../ui/FailureNotice'
import { definitionsQuery } from './definitionsQuery'
import type { Worded } from './ExplainWords'
import { Fact } from './Fact'
import { explainWords } from './words'

/** The story of numbers that the page has computed from an analysis: the words that they rest on, and what they are parts of. */
export function WordExplanation({ definitions, numbers, source, asOf, version }: Worded) {
  const words = useWords(explainWords)
  const { language, format } = useI18n()
  const query = useQuery(definitionsQuery(language))
  if (query.isPending) return <p role="status">{words.loading}</p>
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  const known = definitions.flatMap((name) => query.data.find((definition) => definition.name === name) ?? [])
  return (
    <div className={query.isPlaceholderData ? 'explanation stale' : 'explanation'} aria-busy={query.isFetching}>
      <dl>
        {known.map(({ name, title, text }) => (
          <Fact key={name} term={title}>
            {text}{' '}
            <Link to="/metode" hash={`begreb-${name}`} search={keepScope}>
              {words.wordToMethod(title)}
            </Link>
          </Fact>
        ))}
        {numbers && (
          <Fact term={words.share}>
            <ul>
              {numbers.map(({ name, text }) => (
                <li key={name}>
                  {name}: {text}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact term={words.source}>{source}</Fact>
        <Fact term={words.asOf}>
          <span className="nowrap">{format.day(asOf)}</span>
        </Fact>
        <Fact term={words.dataVersion}>{format.count(version)}</Fact>
      </dl>
    </div>
  )
}
