import { called, type Compared } from './compared'
import { commonDay, pointOn, reliable } from './curve'
import type { Voice } from './voice'

/** The only retention curve of a group: both cohorts as one. */
export function curveOf({ analysis }: Compared) {
  return analysis.retention?.[0] ?? null
}

/** How many of each group are left after the longest time that all can be followed. */
export function answerOf(groups: readonly Compared[], { words, format }: Voice): string {
  const curves = groups.map((group) => {
    const curve = curveOf(group)
    return curve ? reliable(curve) : []
  })
  const day = commonDay(curves)
  if (day === null) return words.answerNone
  const shares = curves.map((points) => pointOn(points, day)?.survival ?? null)
  if (shares.includes(null)) return words.answerNone
  const share = (index: number) => format.decimal(shares[index] ?? 0, 0)
  if (groups.length === 1) return words.answerOne(called(groups[0]!), share(0), format.count(day))
  return words.answer(format.count(day), format.and(groups.map((group, index) => words.answerPart(share(index), called(group)))))
}

/** The state in which the groups differ most. */
export function statusFinding(groups: readonly Compared[], { words, format }: Voice): string {
  const states = ['ON_BENEFIT', 'SELF_SUPPORT', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP'] as const
  const known = states.flatMap((state) => {
    const shares = groups.map((group) => shareIn(group, state))
    return shares.every((share) => share !== null) ? [{ state, shares }] : []
  })
  if (known.length === 0) return words.statusNobody
  const spread = ({ shares }: (typeof known)[number]) => (shares.length === 1 ? shares[0]! : Math.max(...shares) - Math.min(...shares))
  const most = known.reduce((widest, one) => (spread(one) > spread(widest) ? one : widest))
  const parts = groups.map(({ letter }, index) => words.statusShare(format.decimal(most.shares[index]!, 1), letter))
  return words.statusFinding(words.stateName[most.state], format.and(parts))
}

/** Percent of a group's citizens in a state; null where nobody is in the group, or a count is hidden. */
export function shareIn({ analysis }: Compared, state: string): number | null {
  const total = analysis.status?.population.total ?? null
  const count = analysis.status?.rows.find((row) => row.state === state)?.total ?? null
  return total === null || total === 0 || count === null ? null : (100 * count) / total
}

/** The value that most citizens of each group have; of equal ones the first. */
export function breakdownFinding(groups: readonly Compared[], division: string, { words, format }: Voice): string {
  const parts = groups.flatMap(({ letter, analysis }) => {
    const told = (analysis.breakdown ?? []).flatMap(({ keys, share }) => (share === null ? [] : [{ key: keys[0]!, share }]))
    if (told.length === 0) return []
    const most = told.reduce((largest, cell) => (cell.share > largest.share ? cell : largest))
    return [words.breakdownPart(letter, words.keyName(most.key), format.decimal(most.share, 1))]
  })
  return parts.length === 0 ? words.breakdownNobody(division) : words.breakdownFinding(division, format.and(parts))
}

export function medianFinding(groups: readonly Compared[], { words, format }: Voice): string {
  const followed = groups.filter((group) => (curveOf(group)?.subjects ?? 0) > 0)
  if (followed.length === 0) return words.retentionNobody
  return words.retentionFinding(
    format.and(
      followed.map((group) => {
        const day = curveOf(group)?.median?.day ?? null
        return day === null ? words.medianNotReached(group.letter) : words.medianAt(group.letter, format.count(day))
      }),
    ),
  )
}

/** Who came back within a year. */
export const yearInMonths = 12

export function reentryFinding(groups: readonly Compared[], { words, format }: Voice): string {
  const parts = groups.flatMap(({ letter, analysis }) => {
    const year = analysis.reentry?.find(({ months }) => months === yearInMonths)
    return year?.share == null ? [] : [words.reentryPart(format.decimal(year.share, 1), letter)]
  })
  return parts.length === 0 ? words.reentryNotYet : words.reentryFinding(format.and(parts))
}
