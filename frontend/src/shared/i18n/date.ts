/** Calendar days as the API writes them: YYYY-MM-DD, without time of day and time zone. */
export type IsoDate = string

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const danishPattern = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const parts = isoPattern.exec(text)
  return parts !== null && dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Reads a day as people write it: 31-08-2018, 31.8.2018, 31/8/2018 or 2018-08-31. Null: no such day. */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim()
  if (isIsoDate(trimmed)) return trimmed
  const parts = danishPattern.exec(trimmed)
  if (parts === null) return null
  const iso = `${parts[3]}-${pad(Number(parts[2]))}-${pad(Number(parts[1]))}`
  return isIsoDate(iso) ? iso : null
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7)
}

export function endOfMonth(date: IsoDate): IsoDate {
  const year = yearOf(date)
  const month = Number(date.slice(5, 7))
  return `${monthOf(date)}-${pad(lastDay(year, month))}`
}

/** The last days of the months that end within the days, newest first. */
export function monthEndsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const ends: IsoDate[] = []
  for (let end = lastMonthEnd(to); end >= from; end = lastMonthEnd(`${monthOf(end)}-01`)) ends.push(end)
  return ends
}

/** The day itself where it ends its month, else the last day of the month before. */
export function lastMonthEnd(date: IsoDate): IsoDate {
  if (endOfMonth(date) === date) return date
  const year = yearOf(date)
  const month = Number(date.slice(5, 7))
  const before = month === 1 ? `${year - 1}-12-01` : `${year}-${pad(month - 1)}-01`
  return endOfMonth(before)
}

/** Midnight UTC of the day: only for Intl, which wants an instant. */
export function instantOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** Days since 1970: how far days lie apart. */
export function dayNumber(date: IsoDate): number {
  return instantOf(date).getTime() / 86_400_000
}

/** Today where the browser is. */
export function today(): IsoDate {
  return localDay(new Date())
}

/** The day of a moment where the browser is. */
export function localDay(moment: Date): IsoDate {
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`
}

function dayExists(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

function lastDay(year: number, month: number): number {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month, 0)
  return instant.getUTCDate()
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
