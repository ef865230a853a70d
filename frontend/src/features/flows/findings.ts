import type { FlowsData, Way } from './flowsQuery'
import { destinations, origins, type Place } from './places'
import type { Voice } from './voice'

/** Where those are who have left the benefit. */
export function answerOf(data: FlowsData, voice: Voice): string {
  const { words, format } = voice
  const at = (state: string) => arrived(data.states, state)
  const [selfSupporting, otherSupport] = [at('SELF_SUPPORT'), at('OTHER_SUPPORT')]
  if (selfSupporting === null || otherSupport === null) return words.answerHidden
  return words.answer(format.count(selfSupporting), format.count(otherSupport), format.dayInWords(data.to))
}

export function leadOf(data: FlowsData, { words, format }: Voice): string {
  const population = data.states.length === 0 ? 0 : data.states[0]!.population
  const [onBenefit, others] = [arrived(data.states, 'ON_BENEFIT'), arrived(data.states, 'OTHER_TARGET_GROUP')]
  if (population === null || onBenefit === null || others === null) return ''
  return words.lead(format.count(population), format.count(onBenefit), format.count(others))
}

/** Everybody in a state on the later day: nobody where no way leads there. Null: hidden. */
function arrived(states: readonly Way[], state: string): number | null {
  const way = states.find(({ to }) => to === state)
  return way ? way.toCitizens : 0
}

/** The way that most of those took who are elsewhere now. */
export function findingOf({ ways }: FlowsData, voice: Voice): string {
  const { words, format } = voice
  const moved = ways.filter(({ from, to, citizens }) => from !== to && from !== 'NOT_YET_IN_PROGRAMME' && citizens !== null && citizens > 0)
  if (moved.length === 0) return words.findingNone
  const most = moved.reduce((largest, way) => ((way.citizens ?? 0) > (largest.citizens ?? 0) ? way : largest))
  return words.finding(format.count(most.citizens ?? 0), ...namesOf(most, voice))
}

/** The names of the two ends of a way, inside a sentence. */
export function namesOf(way: Way, voice: Voice): [from: string, to: string] {
  return [inSentence(origins([way], voice)[0]!, voice), inSentence(destinations([way], voice)[0]!, voice)]
}

function inSentence({ code, name }: Place, { words }: Voice): string {
  const states: Record<string, string> = words.stateInSentence
  return states[code] ?? name.toLowerCase()
}
