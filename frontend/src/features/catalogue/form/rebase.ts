import { type FormValues, type PartName, partNames, parts, samePart } from './values'

/** A part that two have changed to different things. */
export type Choice = 'mine' | 'theirs'

export interface Rebase {
  /** Parts that only the colleague has changed. */
  theirs: PartName[]
  /** Parts that only I have changed. */
  mine: PartName[]
  /** Parts that both have changed, to different things. */
  both: PartName[]
}

/** Who has changed what since both began from the same form. */
export function compare(base: FormValues, theirs: FormValues, mine: FormValues): Rebase {
  const rebase: Rebase = { theirs: [], mine: [], both: [] }
  for (const part of partNames) {
    const byMe = !samePart(part, base, mine)
    const byThem = !samePart(part, base, theirs)
    if (byMe && byThem && !samePart(part, theirs, mine)) rebase.both.push(part)
    else if (byMe && !byThem) rebase.mine.push(part)
    else if (byThem) rebase.theirs.push(part)
  }
  return rebase
}

/** The colleague's form with what I have changed, but where both have, as chosen. */
export function combine(base: FormValues, theirs: FormValues, mine: FormValues, choose: (part: PartName) => Choice): FormValues {
  const { mine: onlyMine, both } = compare(base, theirs, mine)
  const kept = [...onlyMine, ...both.filter((part) => choose(part) === 'mine')]
  return { ...theirs, ...Object.fromEntries(kept.flatMap((part) => parts[part].map((key) => [key, mine[key]]))) }
}
