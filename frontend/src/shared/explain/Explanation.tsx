import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ApiFailure, type Problem, problemAt } from '../api/problems'
import { useI18n, useWords } from '../i18n/I18n'
import { keepScope } from '../scope/keepScope'
import type { ShownScope } from '../scope/shownScope'
import { FailureNotice } from '../ui/FailureNotice'
import { Explain } from './Explain'
import { type Explained, type ExplainedFigure, explanationQuery, type ToldFigure } from './explanationQuery'
import { Fact } from './Fact'
import { figureName, partName } from './figureName'
import { printQuotient, printValue } from './figureValue'
import type { MeasureName } from './measures'
import { explainWords } from './words'

export interface ExplanationProps {
  scope: ShownScope
  explained: Explained
}

/** The story of one figure: what it is, of what, by which rule, from which data. */
export function Explanation({ scope, explained }: ExplanationProps) {
  const words = useWords(explainWords)
  const { language } = useI18n()
  const query = useQuery(explanationQuery(scope, explained, language))
  const forbidden = query.error instanceof ApiFailure && query.error.problems.some(({ code }) => code === 'FORBIDDEN')
  return (
    <div className={query.isPlaceholderData ? 'explanation stale' : 'explanation'} aria-busy={query.isFetching}>
      {query.isPending && <p role="status">{words.loading}</p>}
      {forbidden && <p role="status">{words.forbidden}</p>}
      {query.isError && !forbidden && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess &&
        (query.data.figure ? (
          <Story figure={query.data.figure} problems={query.data.problems} scope={scope} />
        ) : (
          <p>{words.none}</p>
        ))}
    </div>
  )
}

interface StoryProps {
  figure: ExplainedFigure
  problems: readonly Problem[]
  scope: ShownScope
}

function Story({ figure, problems, scope }: StoryProps) {
  const words = useWords(explainWords)
  const { format } = useI18n()
  const { definition, numerator, denominator, signRule, source, asOf, dataVersion, parts } = figure
  return (
    <>
      <p>
        <b>{figureName(figure, words)}</b>
      </p>
      <dl>
        <Fact term={words.value}>
          <Value figure={figure} problem={problemAt(problems, ['figures', 0, 'value'])} />
        </Fact>
        <Fact term={words.definition}>{definition}</Fact>
        {numerator !== null && denominator !== null && <Fact term={words.share}>{printQuotient({ unit: figure.unit, numerator, denominator }, words, format)}</Fact>}
        {parts.length > 0 && (
          <Fact term={words.parts} className="in-parts">
            <Parts figure={figure} problems={problems} scope={scope} />
          </Fact>
        )}
        {signRule !== null && <Fact term={words.signRule}>{signRule}</Fact>}
        <Fact term={words.source}>{source}</Fact>
        <Fact term={words.asOf}>{asOf === null ? words.noDate : <span className="nowrap">{format.day(asOf)}</span>}</Fact>
        <Fact term={words.dataVersion}>{format.count(dataVersion)}</Fact>
      </dl>
      <p>
        <Link to="/metode" hash={figure.measure.name} search={keepScope}>
          {words.toMethod}
        </Link>
      </p>
    </>
  )
}

/** What the figure is the sum of; each part can be opened in its turn. */
function Parts({ figure: whole, problems, scope }: StoryProps) {
  const words = useWords(explainWords)
  return (
    <ul className="parts">
      {whole.parts.map((part, index) => {
        const name = partName(part, whole, words)
        return (
          <li key={name}>
            <Explain
              // The API names no measure that its own catalogue lacks.
              measure={part.measure.name as MeasureName}
              dimensions={Object.fromEntries(part.dimensions.map(({ name: dimension, value }) => [dimension, value]))}
              what={name}
              of={scope}
              short
            />
            <span>
              <Value figure={part} problem={problemAt(problems, ['figures', 0, 'parts', index, 'value'])} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The number, or in words which of the four answers there is instead. */
function Value({ figure, problem }: { figure: ToldFigure; problem: Problem | undefined }) {
  const words = useWords(explainWords)
  const { format } = useI18n()
  if (problem?.code === 'FORBIDDEN' || figure.status === 'FORBIDDEN') return words.forbidden
  if (problem) {
    return (
      <>
        {words.failed} <q lang="da">{problem.message}</q>
      </>
    )
  }
  if (figure.status === 'SUPPRESSED') return words.suppressed
  if (figure.value === null) return words.none
  return printValue({ ...figure, value: figure.value }, words, format)
}
