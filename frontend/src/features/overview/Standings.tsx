import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ExplainWords } from '../../shared/explain/ExplainWords'
import type { Scope } from '../../shared/scope/scope'
import { keepScope } from '../../shared/scope/keepScope'
import { sourceOf } from '../../shared/source/source'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { type Mark, StatusMark } from '../../shared/ui/StatusMark'
import { type Standing, standingsQuery } from './overviewQuery'
import { useVoice } from './voice'

type Goal = NonNullable<Standing['results']>['goal']

const marks: Record<Goal['standing'], Mark> = { BELOW: 'differs', REACHED: 'agrees', NOT_YET_DECIDED: 'unknown', NO_GOAL: 'disputed' }

/** Which interventions are below their goal, and of which it cannot be told yet. */
export function Standings({ scope: { programme, asOf } }: { scope: Scope }) {
  const { words, format } = useVoice()
  const query = useQuery(standingsQuery(programme.code, asOf))
  return (
    <section className="standings" aria-busy={query.isFetching}>
      {query.isPending && (
        <>
          <h3>{words.standings}</h3>
          <p className="loading">{words.loading}</p>
        </>
      )}
      {query.isError && (
        <>
          <h3>{words.standings}</h3>
          <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
        </>
      )}
      {query.isSuccess && (
        <List below={query.data.below.nodes} undecided={query.data.undecided.nodes} counts={query.data.below.facets.goals} />
      )}
      <p className="small">
        {words.standingsHelp}{' '}
        <Link to="/indsatser" search={keepScope}>
          {words.allInterventions}
        </Link>
      </p>
      {query.isSuccess && (
        <ExplainWords
          what={words.standings}
          definitions={['participants', 'goal']}
          source={sourceOf({ words, format }, 'catalogue', 'enrolments', 'spells', 'visitations')}
          asOf={asOf}
          version={query.data.dataBasis.version}
        />
      )}
    </section>
  )
}

/** As many as stand here at most, those below their goal first. */
const mostShown = 6

function List({ below, undecided, counts }: { below: readonly Standing[]; undecided: readonly Standing[]; counts: readonly { code: string; count: number }[] }) {
  const { words } = useVoice()
  const count = (standing: Goal['standing']) => counts.find(({ code }) => code === standing)?.count ?? 0
  const shown = [...below, ...undecided].slice(0, mostShown)
  const begun = counts.some((facet) => facet.count > 0)
  return (
    <>
      <h3>{begun ? words.standingsTitle(count('BELOW'), count('NOT_YET_DECIDED')) : words.standingsNone}</h3>
      {count('REACHED') > 0 && <p>{words.standingsReached(count('REACHED'))}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((standing) => (
            <Item key={standing.code} standing={standing} />
          ))}
        </ul>
      )}
      {count('BELOW') > mostShown && (
        <p className="small">
          <Link to="/indsatser" search={(search) => ({ ...keepScope(search), maal: ['under'] })}>
            {words.allBelow}
          </Link>
        </p>
      )}
    </>
  )
}

function Item({ standing: { code, name, results } }: { standing: Standing }) {
  const { words, format } = useVoice()
  if (results === null) return null
  const { participants, goal } = results
  const facts = [
    participants !== null && words.participants(format.count(participants), participants === 1),
    goal.expectedShare !== null && words.goalShare(format.percent(goal.expectedShare, 0)),
    goal.share !== null && words.reachedShare(format.percent(goal.share, 0)),
  ]
  return (
    <li>
      <p>
        <Link to="/indsatser/$kode" params={{ kode: code }} search={keepScope} lang="da">
          {name}
        </Link>
        <span className="small">{facts.filter(Boolean).join(' · ')}</span>
      </p>
      <p>
        <StatusMark mark={marks[goal.standing]}>{words.standing[goal.standing]}</StatusMark>
        <Rest goal={goal} />
      </p>
    </li>
  )
}

function Rest({ goal }: { goal: Goal }) {
  const { words, format } = useVoice()
  const rest =
    goal.standing === 'NOT_YET_DECIDED'
      ? goal.decidableFrom && words.notBefore(format.day(goal.decidableFrom))
      : goal.decided !== null && words.reachedOf(format.count(goal.reached ?? 0), format.count(goal.decided))
  return rest ? <span className="small">{rest}</span> : null
}
