import { recipientGoal, type Target } from '../findings/targets'
import type { Development, DevelopmentVoice } from './development'
import { recipientSeries } from './recipientSeries'

/** What the path of recipients is to end at; whether it did, where the day has passed. */
export function goalSentence(data: Development, { words, format }: DevelopmentVoice): string {
  const goal = recipientGoal(data.programme)
  if (goal === null) return words.noGoal
  const value = format.count(goal.value)
  const day = format.dayInWords(goal.date)
  if (goal.date >= data.report.asOf) return words.goalAhead(value, day)
  return [words.goalPassed(value, day), ...outcome(data, goal, { words, format })].join(' ')
}

/** Whether the goal was reached, by the last number on or before its day. */
function outcome(data: Development, goal: Target, { words, format }: DevelopmentVoice): string[] {
  const last = recipientSeries(data).findLast((point) => point.date <= goal.date)
  if (last === undefined) return []
  const say = last.recipients <= goal.value ? words.goalReached : words.goalMissed
  return [say(format.count(last.recipients), format.dayInWords(last.date))]
}
