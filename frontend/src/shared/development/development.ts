import type { Target } from '../findings/targets'
import type { Format } from '../i18n/format'
import type { IsoDate } from '../i18n/date'
import type { SourceWords } from '../source/words'
import type { DevelopmentWords } from './words'

export interface RecipientPoint {
  date: IsoDate
  recipients: number
  expected: number | null
}

/** What of a programme and its report tells how the recipients have developed. */
export interface Development {
  programme: {
    baselineDate: IsoDate
    decidedOn: IsoDate | null
    from: IsoDate
    targets: readonly Target[]
  }
  report: {
    asOf: IsoDate
    trend: readonly RecipientPoint[]
    recipients: { actual: number; expected: number | null }
    status: { population: { baseline: number }; rows: readonly { state: string; baseline: number }[] }
    dataBasis: { version: number }
  }
}

export interface DevelopmentVoice {
  words: DevelopmentWords & SourceWords
  format: Format
}
