import { endOfMonth, type IsoDate } from '../../shared/i18n/date'
import type { Course, EconomyData, PayBack } from './economyQuery'
import type { Voice } from './voice'

/** Whether the investment has been earned back by the day, in one sentence without its stop. */
export function payBackFinding({ course, report }: EconomyData, voice: Voice): string {
  const { words, format } = voice
  if (course === null) return words.courseNot
  const { payBack } = course
  if (payBack === null) return words.payBackUnknown
  const when = payBack.status === 'PAID_BACK' ? sinceOf(payBack, voice) : whenOf(payBack, voice)
  return words.payBack[payBack.status](when, format.dayInWords(report.asOf))
}

/** The same within a lead. Nothing where there is nothing to say. */
export function payBackShort({ course }: EconomyData, voice: Voice): string {
  const payBack = course?.payBack
  return payBack ? voice.words.payBackShort[payBack.status](whenOf(payBack, voice)) : ''
}

/** What it is without the inflow, and what was expected. */
export function payBackMore({ course, report }: EconomyData, voice: Voice): string {
  if (course === null) return ''
  // The budget alone is no expectation of a result.
  const isExpected = report.economy.expectedNetReturn !== null
  return [without(course, voice), isExpected && expected(course, voice)].filter(Boolean).join(' ')
}

function without({ payBack, payBackWithoutInflow }: Course, voice: Voice): string {
  const { words } = voice
  if (payBackWithoutInflow === null) return words.payBackWithoutUnknown
  const { status } = payBackWithoutInflow
  if (status === 'NOT_PAID_BACK' && isPaidBack(payBack)) return words.payBackWithoutButNot
  return words.payBackWithout[status](whenOf(payBackWithoutInflow, voice))
}

function expected({ payBack, expectedPayBack }: Course, voice: Voice): string {
  const { words } = voice
  if (expectedPayBack === null) return ''
  if (isPaidBack(payBack) && !isPaidBack(expectedPayBack) && expectedPayBack.status !== 'NOTHING_SPENT') return words.payBackExpectedLater
  return words.payBackExpected[expectedPayBack.status](whenOf(expectedPayBack, voice))
}

export function isPaidBack(payBack: PayBack | null): boolean {
  return payBack !== null && (payBack.status === 'PAID_BACK' || payBack.status === 'ALWAYS_PAID_BACK')
}

/** ved udgangen af marts 2020; a day that ends no month as itself. */
function whenOf({ date }: PayBack, { words, format }: Voice): string {
  if (date === null) return ''
  return endsMonth(date) ? words.endOf(format.month(date)) : words.onDay(format.dayInWords(date))
}

/** udgangen af marts 2020 */
function sinceOf({ date }: PayBack, { words, format }: Voice): string {
  if (date === null) return ''
  return endsMonth(date) ? words.sinceEndOf(format.month(date)) : words.sinceDay(format.dayInWords(date))
}

function endsMonth(date: IsoDate): boolean {
  return endOfMonth(date) === date
}
