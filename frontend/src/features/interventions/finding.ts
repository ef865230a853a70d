import type { GoalStanding } from '../../gql/interventions/graphql'
import type { Listing } from './interventionsQuery'
import type { Voice } from './voice'

/** How many interventions stand how against their goals, in a sentence. */
export function findingOf(facets: Listing['facets'], { words, format }: Voice): string {
  const count = (standing: GoalStanding) => facets.goals.find(({ code }) => code === standing)?.count ?? 0
  const all = facets.goals.reduce((sum, goal) => sum + goal.count, 0)
  const rest = [
    [count('REACHED'), words.findingReached] as const,
    [count('NOT_YET_DECIDED'), words.findingUndecided] as const,
    [count('NO_GOAL'), words.findingNoGoal] as const,
  ].filter(([n]) => n > 0)
  return [words.finding(format.count(count('BELOW')), format.count(all)), ...rest.map(([n, say]) => say(format.count(n)))].join(', ')
}
