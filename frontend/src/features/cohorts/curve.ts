import type { RetentionCurve } from './cohortsQuery'

/** Where fewer are followed, a curve says nothing that a reader should rely on. */
export const fewestFollowed = 20

export type CurvePoint = RetentionCurve['points'][number]

/** The points of a curve as far as enough are followed. */
export function reliable(curve: RetentionCurve): CurvePoint[] {
  const end = curve.points.findIndex(({ atRisk }) => atRisk === null || atRisk < fewestFollowed)
  return end === -1 ? [...curve.points] : curve.points.slice(0, end)
}

/** The curve on a day: the last point on or before it; null before anybody has left, or after the curve ends. */
export function pointOn(points: readonly CurvePoint[], day: number): CurvePoint | null {
  const last = points.at(-1)
  if (last === undefined || day > last.day) return null
  return points.findLast((point) => point.day <= day) ?? null
}

/** How many are followed on a day: those of the next point; everybody before the first. */
export function followedOn({ points, subjects }: RetentionCurve, day: number): number | null {
  if (points.length === 0) return subjects
  const next = points.find((point) => point.day >= day)
  return next ? next.atRisk : 0
}

const toldDays = [365, 180, 90, 30]

/** The longest of the usual times on which every curve can be read. */
export function commonDay(curves: readonly CurvePoint[][]): number | null {
  return toldDays.find((day) => curves.length > 0 && curves.every((points) => pointOn(points, day) !== null)) ?? null
}
