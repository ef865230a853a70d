/**
 * Rounds half away from zero, as the published reports do, on the shortest decimal form of the number: 2.65 is 2.7
 * with one decimal, although the nearest double lies a hair below. Never answers minus zero.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const size = Math.abs(value)
  const shifted = shift(Math.round(shift(size, decimals)), -decimals)
  return value < 0 && shifted !== 0 ? -shifted : shifted
}

function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}
