import type { IsoDate } from '../i18n/date'

/** One point of what was to be reached by when, in the unit of its measure. */
export interface Target {
  measure: string
  date: IsoDate
  value: number
  unit: string
}

interface Programme {
  targets: readonly Target[]
}

/** The points of the expected path of recipients, by day. */
export function recipientPoints(programme: Programme): Target[] {
  return pointsOf(programme, 'modtagere')
}

/**
 * What the path of recipients is to end at: its lowest point, and the first day on which it is to be reached. (A goal
 * that two sources give two days for stands in the path twice.)
 */
export function recipientGoal(programme: Programme): Target | null {
  const points = recipientPoints(programme)
  const lowest = Math.min(...points.map((point) => point.value))
  return points.find((point) => point.value === lowest) ?? null
}

/** The last point of the expected savings, where one is a saving at all. */
export function savingGoal(programme: Programme): Target | null {
  return pointsOf(programme, 'besparelse').findLast((point) => point.value < 0) ?? null
}

/** The share that is to be self-supporting after 36 months: the first point from the day on, or the last one before it. */
export function selfSupportGoal(programme: Programme, day: IsoDate): Target | null {
  const points = pointsOf(programme, 'selvforsoergelse_efter_36')
  return points.find((point) => point.date >= day) ?? points.at(-1) ?? null
}

/** The point after the day that the expected path of recipients leads to. */
export function nextPoint(programme: Programme, day: IsoDate): Target | null {
  return recipientPoints(programme).find((point) => point.date > day) ?? null
}

function pointsOf(programme: Programme, measure: string): Target[] {
  return programme.targets
    .filter((target) => target.measure === measure)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
