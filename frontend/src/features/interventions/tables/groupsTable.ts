import { amount, number, type TableModel } from '../../../shared/ui/table'
import type { Group } from '../interventionsQuery'
import type { GroupingName } from '../search'
import type { Voice } from '../voice'

/** What interventions have reached and cost together, by what they have in common. */
export function groupsTable(groups: readonly Group[], by: GroupingName, day: string, { words, format }: Voice): TableModel {
  return {
    name: `indsatser-efter-${by}`,
    caption: words.groupsCaption(words.groupings[by], day),
    source: words.sourceName,
    columns: [
      { label: words.groupings[by] },
      { label: words.listTitle, unit: words.countOfInterventions },
      { label: words.participants, unit: words.citizensUnit },
      { label: words.selfSupportToday, unit: words.citizensUnit },
      { label: words.spent, unit: words.kronerUnit },
      { label: words.rowPerParticipant, unit: words.kronerUnit },
      { label: words.rowPerSelfSupporting, unit: words.kronerUnit },
    ],
    rows: groups.map(({ key, total: { interventions, participants, money } }) => ({
      label: key.name,
      cells: [
        number(interventions, format.count),
        number(participants, format.count),
        number(money.selfSupporting, format.count),
        amount(money.spent, format.count),
        amount(money.perParticipant, format.count),
        amount(money.perSelfSupporting, format.count),
      ],
    })),
  }
}
