import { type Cell, number, type TableModel, text } from '../../../shared/ui/table'
import type { Programme } from '../reportData'
import type { Target } from '../targets'
import type { Voice } from '../voice'

/** Every point of what was to be reached by when. Null: there is none. */
export function targetsTable(programme: Programme, voice: Voice): TableModel | null {
  const { words, format } = voice
  if (programme.targets.length === 0) return null
  return {
    name: 'maalsaetninger',
    caption: words.targets,
    note: 'SIGN_RULE',
    columns: [{ label: words.target }, { label: words.day }, { label: words.value }],
    rows: programme.targets.map((target) => ({
      label: words.targetMeasure[target.measure] ?? target.measure,
      cells: [text(format.day(target.date)), valueCell(target, voice)],
    })),
  }
}

function valueCell({ value, unit }: Target, { words, format }: Voice): Cell {
  switch (unit) {
    case 'kroner':
      return number(value, format.money)
    case 'percent':
      return number(value, format.percent)
    default:
      return number(value, () => words.citizens(format.decimal(value, Number.isInteger(value) ? 0 : 1), value === 1))
  }
}
