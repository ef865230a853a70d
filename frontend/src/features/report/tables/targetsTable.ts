import type { IsoDate } from '../../../shared/i18n/date'
import { amount, type Cell, none, number, type Row, type TableModel, text } from '../../../shared/ui/table'
import type { Programme } from '../reportData'
import type { Target } from '../../../shared/findings/targets'
import type { Voice } from '../voice'
import { sourceOf } from '../../../shared/source/source'

/** What was to be reached: a row for each measure with its unit, recipients first, a column for each day. Null: nothing was. */
export function targetsTable(programme: Programme, voice: Voice): TableModel | null {
  const { words, format } = voice
  if (programme.targets.length === 0) return null
  const days = [...new Set(programme.targets.map((target) => target.date))].toSorted()
  const measures = [...new Set(['modtagere', ...programme.targets.map((target) => target.measure)])]
  return {
    name: 'maalsaetninger',
    caption: words.targets,
    note: 'SIGN_RULE',
    source: sourceOf(voice, 'targets'),
    columns: [{ label: words.target }, { label: words.unit }, ...days.map((day) => ({ label: format.day(day) }))],
    rows: measures
      .map((measure) => programme.targets.filter((target) => target.measure === measure))
      .flatMap((points) => rowOf(points, days, voice)),
  }
}

function rowOf(points: Target[], days: readonly IsoDate[], voice: Voice): Row[] {
  const [first] = points
  if (first === undefined) return []
  const { words } = voice
  const pointOn = (day: IsoDate) => points.find((point) => point.date === day)
  return [
    {
      label: words.targetMeasure[first.measure] ?? first.measure,
      cells: [text(words.targetUnit[first.unit] ?? first.unit), ...days.map((day) => valueCell(pointOn(day), voice))],
    },
  ]
}

function valueCell(target: Target | undefined, { format }: Voice): Cell {
  if (target === undefined) return none
  const { value, unit } = target
  switch (unit) {
    case 'kroner':
      return amount(value, format.count)
    case 'percent':
      return number(value, (share) => format.decimal(share, 1))
    default:
      return number(value, (citizens) => format.decimal(citizens, Number.isInteger(citizens) ? 0 : 1))
  }
}
