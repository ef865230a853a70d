import { type OverviewData, readOverview } from '../features/overview/overviewQuery'
import type { Voice } from '../features/overview/voice'
import { da } from '../features/overview/words/da'
import { en } from '../features/overview/words/en'
import type { OverviewQuery } from '../gql/overview/graphql'
import { createFormat } from '../shared/i18n/format'
import answer from './fixtures/overview.json'

export const danishOverview: Voice = { words: da, format: createFormat('da') }
export const englishOverview: Voice = { words: en, format: createFormat('en') }

/** KIK II on 31-08-2018 as the API answers it to the overview; every call gives a copy to change. */
export function kik2Overview(): OverviewData {
  const data = readOverview({ data: structuredClone(answer) as OverviewQuery, problems: [] })
  if (data === null) throw new Error('the fixture holds no report')
  return data
}
