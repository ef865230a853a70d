import { instantOf, type IsoDate, localDay } from './date'
import type { Language } from './language'
import { roundHalfAway } from './round'

const MINUS = '\u2212'
const NBSP = '\u00a0'

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

const moneyUnits: Record<Language, { million: (amount: string) => string; krone: (amount: string) => string }> = {
  da: { million: (amount) => `${amount}${NBSP}mio.${NBSP}kr.`, krone: (amount) => `${amount}${NBSP}kr.` },
  en: { million: (amount) => `DKK${NBSP}${amount}${NBSP}million`, krone: (amount) => `DKK${NBSP}${amount}` },
}

/** Numbers and days as they are printed in one language. Every number is rounded half away from zero. */
export interface Format {
  /** 1.485 */
  count: (value: number) => string
  /** 83,1 */
  decimal: (value: number, decimals: number) => string
  /** Kroner in 1.000 kr.: 2.664 */
  thousands: (kroner: number) => string
  /** Kroner in millions, one decimal: 11,7 */
  millions: (kroner: number) => string
  /** Kroner with their unit, as large as they are: 2,7 mio. kr., 38.000 kr., 845 kr. */
  money: (kroner: number) => string
  /** 83,1 % */
  percent: (value: number, decimals?: number) => string
  /** 31-08-2018 */
  day: (date: IsoDate) => string
  /** 31. august 2018 */
  dayInWords: (date: IsoDate) => string
  /** august 2018 */
  month: (date: IsoDate) => string
  /** aug. */
  monthShort: (date: IsoDate) => string
  /** A moment of the server, as a day and a time: 31-08-2018 14.05 */
  moment: (time: string) => string
  /** kontanthjælp og uddannelseshjælp */
  and: (parts: readonly string[]) => string
  /** kontanthjælp eller uddannelseshjælp */
  or: (parts: readonly string[]) => string
}

export function createFormat(language: Language): Format {
  const locale = locales[language]
  const days = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const inWords = days({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = days({ day: 'numeric', month: 'short', year: 'numeric' })
  const months = days({ month: 'long', year: 'numeric' })
  const shortMonths = days({ month: 'short' })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })
  const units = moneyUnits[language]
  const numbers = new Map<number, Intl.NumberFormat>()

  function decimal(value: number, decimals: number): string {
    const number =
      numbers.get(decimals) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    numbers.set(decimals, number)
    return number.format(roundHalfAway(value, decimals)).replace('-', MINUS)
  }

  function money(kroner: number): string {
    if (Math.abs(kroner) >= 100_000) return units.million(decimal(kroner / 1_000_000, 1))
    return units.krone(decimal(Math.abs(kroner) >= 1000 ? roundHalfAway(kroner, -3) : kroner, 0))
  }

  function day(date: IsoDate): string {
    // The municipalities' reports write Danish days with hyphens; Intl writes dots.
    if (language === 'da') return date.split('-').toReversed().join('-')
    return short.format(instantOf(date)).replaceAll(' ', NBSP)
  }

  return {
    count: (value) => decimal(value, 0),
    decimal,
    thousands: (kroner) => decimal(kroner / 1000, 0),
    millions: (kroner) => decimal(kroner / 1_000_000, 1),
    money,
    percent: (value, decimals = 1) => `${decimal(value, decimals)}${language === 'da' ? `${NBSP}%` : '%'}`,
    day,
    dayInWords: (date) => inWords.format(instantOf(date)).replace(' ', NBSP),
    month: (date) => months.format(instantOf(date)),
    monthShort: (date) => shortMonths.format(instantOf(date)),
    moment: (time) => `${day(localDay(new Date(time)))} ${clock.format(new Date(time))}`,
    and: (parts) => conjunction.format(parts),
    or: (parts) => disjunction.format(parts),
  }
}
