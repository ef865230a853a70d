import { verdictOf } from '../findings/verdict'
import type { Format } from '../i18n/format'
import type { ToldFigure } from './explanationQuery'
import type { ExplainWords } from './words'

type Value = Pick<ToldFigure, 'value' | 'unit' | 'signRule'>

/** A number with its unit; an amount with a sign rule also in words. Amounts are whole kroner, shares have one decimal. */
export function printValue({ value, unit, signRule }: Value & { value: number }, words: ExplainWords, format: Format): string {
  if (unit === 'percent') return format.percent(value)
  if (unit === 'kroner') {
    const amount = words.units.kroner(format.count(value))
    return signRule === null ? amount : words.withVerdict(amount, words.verdict[verdictOf(value).kind])
  }
  const print = unit in words.units ? words.units[unit as keyof ExplainWords['units']] : (count: string) => count
  return print(printCount(value, format))
}

/** What a share is a share of, or by how many citizens an amount is divided. */
export function printQuotient({ unit, numerator, denominator }: { unit: string; numerator: number; denominator: number }, words: ExplainWords, format: Format): string {
  const citizens = printCount(denominator, format)
  if (unit === 'kroner') return words.dividedBy(words.units.kroner(format.count(numerator)), citizens)
  return words.shareOf(printCount(numerator, format), citizens)
}

/** Expected numbers of citizens may have a decimal. */
function printCount(value: number, format: Format): string {
  return Number.isInteger(value) ? format.count(value) : format.decimal(value, 1)
}
