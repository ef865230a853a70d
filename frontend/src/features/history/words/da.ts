import type { PriceUnit, RevisionAction } from '../../../gql/history/graphql'

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`

export const da = {
  units: { PLACE: 'pr. plads', WEEK: 'pr. uge for en deltager', LUMP_SUM: 'indsatsen i alt' } as Record<PriceUnit, string>,
  historyNone: 'Der er ingen ændringer endnu.',
  by: (who: string) => `af ${who}`,
  actions: {
    CREATED: 'Oprettet',
    CHANGED: 'Ændret',
    PUBLISHED: 'Udgivet',
    CLOSED: 'Sidste dag sat',
    ARCHIVED: 'Arkiveret',
    RESTORED: 'Gendannet',
    MERGED: 'Slået sammen',
    IMPORTED: 'Indlæst fra fil',
    REMOVED: 'Fjernet ved indlæsning',
    ROLLED_BACK: 'Indlæsning rullet tilbage',
    UNDONE: 'Fortrudt',
  } as Record<RevisionAction, string>,
  wasUndone: 'Er siden fortrudt',
  changesCaption: (action: string, moment: string) => `${action} ${moment}`,
  changedFields: (count: string) => plural(count, 'felt', 'felter'),
  field: 'Felt',
  before: 'Før',
  after: 'Efter',
  undo: 'Fortryd',
  undoOf: (action: string, moment: string) => `Fortryd: ${action} ${moment}`,
  decisionTitle: 'Beslutning og historik',
  decisionOf: (body: string, day: string | null) => (day === null ? `Besluttet af ${body}.` : `Besluttet af ${body} den ${day}.`),
  decisionNone: 'Beslutningen er ikke oplyst.',
  decisionRead: 'Læs beslutningen',
  committeeOf: (committee: string) => `Ansvarligt udvalg: ${committee}.`,
  priceOf: (amount: string, unit: string) => `Aftalt pris: ${amount}\u00a0kr. ${unit}.`,
  otherEditions: 'Andre udgaver',
  edit: 'Ret indsatsen',
  keepCatalogue: 'Vedligehold kataloget',
}

export type HistoryWords = typeof da
