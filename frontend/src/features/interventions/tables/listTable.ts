import { none, number, type Row, type TableModel, text } from '../../../shared/ui/table'
import type { ListedIntervention, Listing } from '../interventionsQuery'
import type { Voice } from '../voice'

/** The list as a download has it: just what is shown. */
export function listTable(listing: Listing, caption: string, { words, format }: Voice): TableModel {
  const one = (value: number) => format.decimal(value, 1)
  const row = ({ name, status, places, results }: ListedIntervention): Row => ({
    label: name,
    cells: [
      text(words.statuses[status]),
      number(results?.participants ?? null, format.count),
      number(results?.active ?? null, format.count),
      number(places, format.count),
      number(results?.goal.expectedShare ?? null, one),
      number(results?.goal.share ?? null, one),
      number(results?.goal.decided ?? null, format.count),
      results ? text(words.standings[results.goal.standing]) : none,
      number(results?.money.spent ?? null, format.thousands),
      number(results?.money.perSelfSupporting ?? null, format.thousands),
    ],
  })
  const { total } = listing
  return {
    name: 'indsatser',
    caption,
    source: words.sourceName,
    columns: [
      { label: words.intervention },
      { label: words.statusHead },
      { label: words.participants, unit: words.citizensUnit },
      { label: words.active, unit: words.citizensUnit },
      { label: words.places },
      { label: words.expected, unit: words.ofParticipants },
      { label: words.reached, unit: words.ofDecided },
      { label: words.decidedHead, unit: words.citizensUnit },
      { label: words.standing },
      { label: words.spent, unit: words.kronerUnit },
      { label: words.rowPerSelfSupporting, unit: words.kronerUnit },
    ],
    rows: [
      ...listing.nodes.map(row),
      {
        label: words.total,
        kind: 'sum',
        cells: [
          none,
          number(total.participants, format.count),
          number(total.active, format.count),
          none,
          none,
          none,
          none,
          none,
          number(total.money.spent, format.thousands),
          number(total.money.perSelfSupporting, format.thousands),
        ],
      },
    ],
  }
}
