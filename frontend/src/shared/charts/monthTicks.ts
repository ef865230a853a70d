import { dayNumber, type IsoDate } from '../i18n/date'

export interface MonthTick {
  date: IsoDate
  /** How many months it is to the next tick. */
  months: number
}

const steps = [1, 3, 6, 12, 24, 60, 120]
const roomOfAMonth = 50
const roomOfATick = 60

/** The first days of months, as close as the width lets their names stand. */
export function monthTicks(from: IsoDate, to: IsoDate, width: number): MonthTick[] {
  const begin = monthNumber(from)
  const end = monthNumber(to)
  const days = dayNumber(to) - dayNumber(from)
  const pixelsPerMonth = width / Math.max(days / 30.4, 1)
  const months =
    steps.find((step) => step * pixelsPerMonth >= (step === 1 ? roomOfAMonth : roomOfATick)) ?? steps.at(-1)!
  const ticks: MonthTick[] = []
  for (let month = begin; month <= end; month++) {
    if (month % months === 0) ticks.push({ date: firstDay(month), months })
  }
  return ticks
}

/** Months counted from the year 0, so that January of every year divides by twelve. */
function monthNumber(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function firstDay(month: number): IsoDate {
  const year = Math.floor(month / 12)
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
