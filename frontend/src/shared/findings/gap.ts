import { roundHalfAway } from '../i18n/round'

/** How many recipients there are beside how many were expected, in whole citizens as both are printed. */
export interface Gap {
  kind: 'fewer' | 'more' | 'same'
  size: number
  expected: number
}

/** Null where nothing was expected. */
export function gapOf(actual: number, expected: number | null): Gap | null {
  if (expected === null) return null
  const whole = roundHalfAway(expected, 0)
  const size = Math.abs(actual - whole)
  const kind = size === 0 ? 'same' : actual < whole ? 'fewer' : 'more'
  return { kind, size, expected: whole }
}
