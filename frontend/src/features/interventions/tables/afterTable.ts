import { number, type TableModel } from '../../../shared/ui/table'
import type { InterventionResults } from '../intervention'
import type { Voice } from '../voice'

/** Where the participants were some months after the end; who has not been out for so long stands apart. */
export function afterTable(results: InterventionResults, { words, format }: Voice): TableModel {
  const states = results.states.map(({ state }) => state)
  return {
    name: 'efter-forloebet',
    caption: words.afterCaption,
    source: words.sourceName,
    columns: [
      { label: words.afterTitle, spoken: true },
      { label: words.observed, unit: words.citizensUnit },
      ...states.map((state) => ({ label: words.states[state], unit: words.citizensUnit })),
      { label: words.selfSupportShare, unit: words.ofObserved },
      { label: words.notObserved, unit: words.citizensUnit },
    ],
    rows: results.after.map((after) => ({
      label: words.afterRow(format.count(after.months)),
      cells: [
        number(after.observed, format.count),
        ...states.map((state) => number(after.states.find((count) => count.state === state)?.citizens ?? null, format.count)),
        number(after.share, (share) => format.decimal(share, 1)),
        number(after.notObserved, format.count),
      ],
    })),
  }
}
