import type { Comparison } from './benchmarkQuery'
import type { IsoMonth, Period } from './period'
import type { Voice } from './voice'

/** The first day of a month, by which it is printed. */
export function monthOf(month: IsoMonth): string {
  return `${month}-01`
}

/** fra februar 2018 til juni 2022 */
export function periodInWords({ from, to }: Pick<Period, 'from' | 'to'>, { words, format }: Voice): string {
  return words.period(format.month(monthOf(from)), format.month(monthOf(to)))
}

/** Our place and our fall in one sentence; the municipalities alone where ours is not known. */
export function answerOf({ own, municipalities, together }: Comparison, period: Period, voice: Voice): string {
  const { words, format } = voice
  const during = periodInWords(period, voice)
  if (own === null) return words.titleWithoutOwn(during)
  if (own.rank === null || own.fall === null) return words.titleWithoutRank(own.municipality.name, during)
  const others = municipalities.filter(({ rank }) => rank === own.rank).length - 1
  const [rank, all] = [format.count(own.rank), format.count(together.municipalities)]
  const place = others === 0 ? words.placed(rank, all) : words.tied(rank, all, format.count(others), others === 1)
  return words.title(own.municipality.name, place, words.change(...changeOf(own.fall, voice)), during)
}

/** How all have fared together, and the one in the middle. */
export function leadOf({ together }: Comparison, voice: Voice): string {
  const { words, format } = voice
  if (together.fall === null || together.medianFall === null) return words.nobody
  const said = (fall: number) => words.numberChanged(...changeOf(fall, voice))
  return words.lead(format.count(together.municipalities), said(together.fall), said(together.medianFall))
}

/** Less than half of the last decimal is no change. */
const smallest = 0.05

function changeOf(fall: number, { format }: Voice): ['fallen' | 'risen' | 'same', string] {
  const kind = Math.abs(fall) < smallest ? 'same' : fall > 0 ? 'fallen' : 'risen'
  return [kind, format.decimal(Math.abs(fall), 1)]
}
