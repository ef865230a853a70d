import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import type { IsoDate } from '../../shared/i18n/date'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { Refusals } from '../../shared/ui/Refusals'
import { BreakdownFigure } from './BreakdownFigure'
import { choicesQuery, comparisonQuery, exitOf, groupQuery } from './cohortsQuery'
import type { Compared } from './compared'
import { describe, namesOf } from './describe'
import { FilterPanel } from './FilterPanel'
import { answerOf } from './findings'
import { GroupTable } from './GroupTable'
import { ReentryFigure } from './ReentryFigure'
import { RetentionFigure } from './RetentionFigure'
import { letters } from './search'
import { StatusFigure } from './StatusFigure'
import { letterOf, useCohortsSearch } from './useCohortsSearch'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
}

/** The groups side by side. While another answer comes, the last one stays, dimmed. */
export function CohortsBody({ scope, dataThrough }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const { programme, asOf } = scope
  const { search, groups, unknown, setGroups } = useCohortsSearch()
  const [edited, setEdited] = useState(0)
  const exit = exitOf(search)
  const choices = useQuery(choicesQuery(programme.code, asOf))
  const answers = useQueries({ queries: groups.map((group) => groupQuery(programme.code, asOf, group, search.efter ?? 'alder', exit)) })
  const comparison = useQuery(comparisonQuery(programme.code, asOf, groups, exit))
  const known = choices.data?.choices ?? null
  const names = namesOf(known && known.entryBenefits ? (known as Parameters<typeof namesOf>[0]) : null, voice)
  const rows = groups.map((group, index) => {
    const answer = answers[index]?.data
    const letter = letterOf(index)
    const name = describe(group, names, voice)
    const compared: Compared | null = answer?.analysis ? { letter, group, name, analysis: answer.analysis } : null
    return { letter, name, answer, compared }
  })
  const compared = rows.flatMap((row) => row.compared ?? [])
  const fetching = answers.some(({ isFetching }) => isFetching)
  // A comparison of some of the groups would be taken for one of all.
  const complete = answers.every(({ isPending }) => !isPending)
  const failed = answers.find(({ isError }) => isError)
  // One button asks again for all that is missing.
  const again = () => [choices, comparison, ...answers].forEach((one) => one.isError && void one.refetch())
  const nothing = choices.isSuccess && known === null
  const title = complete && compared.length > 0 ? answerOf(compared, voice) : words.page
  const index = Math.min(edited, groups.length - 1)

  return (
    <article className={answers.some(({ isPlaceholderData }) => isPlaceholderData) ? 'trend stale' : 'trend'} aria-busy={fetching}>
      <header>
        <p className="over">{words.over(programme.name, format.dayInWords(asOf))}</p>
        <PageTitle>{title}</PageTitle>
        <p role="status" className="sr">
          {fetching ? words.loading : words.shows(title)}
        </p>
        {choices.isPending && <p className="loading">{words.loading}</p>}
        {choices.isError && <FailureNotice error={choices.error} onRetry={again} />}
        {nothing && <NoFigures title={words.noFigures} scope={scope} dataThrough={dataThrough} problems={choices.data.problems} />}
        {choices.isSuccess && !nothing && <p className="lead">{words.lead}</p>}
      </header>
      {choices.isSuccess && !nothing && (
        <>
          {unknown.length > 0 && (
            <Notice title={words.badAddress}>
              {unknown.map(({ letter, condition }) => (
                <p key={`${letter} ${condition}`}>{words.unknownCondition(letter, condition)}</p>
              ))}
            </Notice>
          )}
          <div className="group-actions">
            {groups.length < letters.length && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setGroups([...groups, {}])
                  setEdited(groups.length)
                }}
              >
                {words.addGroup}
              </button>
            )}
            {(search.a ?? search.b ?? search.c ?? search.d) !== undefined && (
              <button type="button" className="link" onClick={() => setGroups([])}>
                {words.reset}
              </button>
            )}
          </div>
          <div className="with-panel">
            <FilterPanel
              letter={letterOf(index)}
              letters={groups.map((_, place) => letterOf(place))}
              onLetter={(letter) => setEdited(letters.indexOf(letter.toLowerCase() as (typeof letters)[number]))}
              group={groups[index] ?? {}}
              choices={known as Parameters<typeof namesOf>[0]}
              onGroup={(group) => setGroups(groups.map((other, place) => (place === index ? group : other)))}
            />
            <div>
              <GroupTable
                groups={rows}
                onEdit={(letter) => setEdited(letters.indexOf(letter.toLowerCase() as (typeof letters)[number]))}
                onRemove={(letter) => setGroups(groups.filter((_, place) => letterOf(place) !== letter))}
              />
              {comparison.data?.inSeveral != null && comparison.data.inSeveral > 0 && (
                <p className="small group-note">{words.inSeveral(format.count(comparison.data.inSeveral), comparison.data.inSeveral === 1)}</p>
              )}
              {rows.map(
                ({ letter, answer }) =>
                  answer?.analysis === null && (
                    <Notice key={letter} title={words.groupFailed(letter)} urgent>
                      <Refusals problems={answer.problems} />
                    </Notice>
                  ),
              )}
              {failed?.error && <FailureNotice error={failed.error} onRetry={again} />}
              {!complete && <p className="loading">{words.loading}</p>}
              {complete && compared.length > 0 && (
                <>
                  <StatusFigure scope={scope} groups={compared} />
                  <RetentionFigure scope={scope} groups={compared} />
                  <ReentryFigure scope={scope} groups={compared} />
                  <BreakdownFigure scope={scope} groups={compared} />
                </>
              )}
            </div>
          </div>
        </>
      )}
    </article>
  )
}
