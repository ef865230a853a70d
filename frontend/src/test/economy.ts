import { type EconomyData, type PublishedInvestment, readEconomy } from '../features/economy/economyQuery'
import type { Voice } from '../features/economy/voice'
import { da } from '../features/economy/words/da'
import { en } from '../features/economy/words/en'
import type { EconomyCourseQuery, EconomyQuery } from '../gql/economy/graphql'
import type { Problem } from '../shared/api/problems'
import { createFormat } from '../shared/i18n/format'
import answers from './fixtures/economy.json'

export const danishEconomy: Voice = { words: da, format: createFormat('da') }
export const englishEconomy: Voice = { words: en, format: createFormat('en') }

/** KIK II on 31-08-2018 as the API answers it to the economy; every call gives a copy to change. */
export function kik2Economy(problems: Problem[] = [], courseProblems: Problem[] = []): EconomyData {
  const { economy, course } = structuredClone(answers)
  const data = readEconomy({
    economy: { data: economy as EconomyQuery, problems },
    course: { data: course as EconomyCourseQuery, problems: courseProblems },
  })
  if (data === null) throw new Error('the fixture holds no report')
  return data
}

/** What two sources have published differently of KIK I's investment. */
export function publishedInvestments(): PublishedInvestment[] {
  return structuredClone(answers.published)
}
