import type { GoalFragment } from '../../gql/interventions/graphql'
import { type Mark, StatusMark } from '../../shared/ui/StatusMark'
import { useVoice } from './voice'

const marks: Record<GoalFragment['standing'], Mark> = {
  BELOW: 'differs',
  REACHED: 'agrees',
  NOT_YET_DECIDED: 'unknown',
  NO_GOAL: 'disputed',
}

/** How an intervention stands against its goal: a shape, words, and what they rest on. */
export function Standing({ goal }: { goal: GoalFragment }) {
  const { words, format } = useVoice()
  const rest =
    goal.standing === 'NOT_YET_DECIDED'
      ? goal.decidableFrom && words.notBefore(format.day(goal.decidableFrom))
      : goal.decided !== null && goal.decided > 0 && words.decidedOf(format.count(goal.reached ?? 0), format.count(goal.decided))
  return (
    <>
      <StatusMark mark={marks[goal.standing]}>{words.standings[goal.standing]}</StatusMark>
      {rest && <small>{rest}</small>}
    </>
  )
}
