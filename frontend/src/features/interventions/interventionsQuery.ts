import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type GoalStanding,
  InterventionDocument,
  type InterventionGrouping,
  InterventionGroupsDocument,
  type InterventionGroupsQuery,
  type InterventionOrderField,
  InterventionsDocument,
  type InterventionsQuery,
  type InterventionStatus,
  type InterventionsQueryVariables,
} from '../../gql/interventions/graphql'
import { execute } from '../../shared/api/execute'
import type { IsoDate } from '../../shared/i18n/date'
import { apiLanguages, type Language } from '../../shared/i18n/language'
import type { GoalName, GroupingName, InterventionsSearch, OrderName, StatusName } from './search'

export type Listing = InterventionsQuery['interventions']
export type Group = InterventionGroupsQuery['interventions']['groups'][number]
export type ListedIntervention = Listing['nodes'][number]

const statuses: Record<StatusName, InterventionStatus> = { besluttet: 'DECIDED', 'i-gang': 'RUNNING', afsluttet: 'ENDED', kladde: 'DRAFT', arkiveret: 'ARCHIVED' }
const goals: Record<GoalName, GoalStanding> = {
  under: 'BELOW',
  naaet: 'REACHED',
  'ikke-afgjort': 'NOT_YET_DECIDED',
  intet: 'NO_GOAL',
}
const orders: Record<OrderName, InterventionOrderField> = {
  navn: 'NAME',
  deltagere: 'PARTICIPANTS',
  'i-gang': 'ACTIVE',
  naaet: 'REACHED_SHARE',
  forbrug: 'SPENT',
  pris: 'PRICE_PER_SELF_SUPPORTING',
}

const groupings: Record<GroupingName, InterventionGrouping> = { leverandoer: 'PROVIDER', maalgruppe: 'TARGET_GROUP', udgave: 'EDITION' }

/** What the API is asked for an address. */
export function variablesOf(programme: string, asOf: IsoDate, search: InterventionsSearch, language: Language): InterventionsQueryVariables {
  return {
    asOf,
    language: apiLanguages[language],
    first: Number(search.vis ?? '50'),
    orderBy: { field: orders[search.orden ?? 'navn'], direction: search.retning ? 'DESC' : 'ASC' },
    filter: {
      programmes: [programme],
      ...(search.status && { statuses: search.status.map((name) => statuses[name]) }),
      ...(search.maal && { goals: search.maal.map((name) => goals[name]) }),
      ...(search.maalgruppe && { targetGroups: search.maalgruppe }),
      ...(search.leverandoer && { providers: search.leverandoer }),
      ...(search.ledige && { placesFree: true }),
      ...(search.tekst && { text: search.tekst }),
    },
  }
}

/** The interventions of an address; those before them stay until they have come. */
export function interventionsQuery(programme: string, asOf: IsoDate, search: InterventionsSearch, language: Language) {
  const variables = variablesOf(programme, asOf, search, language)
  return queryOptions({
    queryKey: ['interventions', variables],
    queryFn: async ({ signal }) => (await execute(InterventionsDocument, variables, signal)).data,
    placeholderData: keepPreviousData,
  })
}

/** The interventions of an address put together by what they have in common. */
export function groupsQuery(programme: string, asOf: IsoDate, search: InterventionsSearch, by: GroupingName, language: Language) {
  const { filter, language: spoken } = variablesOf(programme, asOf, search, language)
  const variables = { filter, asOf, by: groupings[by], language: spoken }
  return queryOptions({
    queryKey: ['interventions', 'groups', variables],
    queryFn: async ({ signal }) => (await execute(InterventionGroupsDocument, variables, signal)).data,
    placeholderData: keepPreviousData,
  })
}

/** One intervention on a day; the day before it stays until it has come. */
export function interventionQuery(code: string, asOf: IsoDate, language: Language) {
  return queryOptions({
    queryKey: ['intervention', code, asOf, language],
    queryFn: ({ signal }) => execute(InterventionDocument, { code, asOf, language: apiLanguages[language] }, signal),
    placeholderData: keepPreviousData,
  })
}

/** The words of the address for a facet's values. */
export function nameOf<Name extends string>(names: Record<Name, string>, code: string): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === code)
}

export { goals as goalCodes, statuses as statusCodes }
