import type { HistoryWords } from './da'

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`

export const en: HistoryWords = {
  units: { PLACE: 'a place', WEEK: 'a week of one participant', LUMP_SUM: 'the whole intervention' },
  historyNone: 'There are no changes yet.',
  by: (who) => `by ${who}`,
  actions: {
    CREATED: 'Made',
    CHANGED: 'Changed',
    PUBLISHED: 'Published',
    CLOSED: 'Last day set',
    ARCHIVED: 'Archived',
    RESTORED: 'Restored',
    MERGED: 'Merged',
    IMPORTED: 'Imported from a file',
    REMOVED: 'Removed by an import',
    ROLLED_BACK: 'Import rolled back',
    UNDONE: 'Undone',
  },
  wasUndone: 'Undone since',
  changesCaption: (action, moment) => `${action} ${moment}`,
  changedFields: (count) => plural(count, 'field', 'fields'),
  field: 'Field',
  before: 'Before',
  after: 'After',
  undo: 'Undo',
  undoOf: (action, moment) => `Undo: ${action} ${moment}`,
  decisionTitle: 'Decision and history',
  decisionOf: (body, day) => (day === null ? `Decided by ${body}.` : `Decided by ${body} on ${day}.`),
  decisionNone: 'The decision is not told.',
  decisionRead: 'Read the decision',
  committeeOf: (committee) => `Responsible committee: ${committee}.`,
  priceOf: (amount, unit) => `Agreed price: DKK\u00a0${amount}, ${unit}.`,
  otherEditions: 'Other editions',
  edit: 'Edit the intervention',
  keepCatalogue: 'Keep the catalogue',
}
