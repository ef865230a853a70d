import type { GoalFragment } from '../../gql/interventions/graphql'
import type { Voice } from './voice'

/** How the intervention stands against its goal, with what that rests on. */
export function goalSentence(goal: GoalFragment, participants: number | null, { words, format }: Voice): string {
  const expected = goal.expectedShare === null ? '' : format.percent(goal.expectedShare, 0)
  const counts = [format.count(goal.reached ?? 0), format.count(goal.decided ?? 0), format.percent(goal.share ?? 0), expected] as const
  switch (goal.standing) {
    case 'REACHED':
      return words.goalReached(...counts)
    case 'BELOW':
      return words.goalBelow(...counts)
    case 'NO_GOAL':
      return words.goalNone
    case 'NOT_YET_DECIDED':
      if (participants === 0) return words.goalNobody
      return words.goalUndecided(expected, format.count(goal.afterMonths), goal.decidableFrom && format.dayInWords(goal.decidableFrom))
  }
}
