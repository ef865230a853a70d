import type { IsoDate } from '../../shared/i18n/date'
import { none, number, type Cell, type TableModel } from '../../shared/ui/table'
import { sourceOf } from '../../shared/source/source'
import type { StockOfDay } from './trendQuery'
import type { Voice } from './voice'

/** The recipients with one value, day by day; null: hidden, because it could expose a citizen. */
export interface Part {
  id: string
  name: string
  days: readonly { date: IsoDate; citizens: number | null }[]
}

/** The API's list, put together by value; it has every value on every day. */
export function partsOf(stock: readonly StockOfDay[], { words }: Voice): Part[] {
  const parts = new Map<string, { id: string; name: string; days: { date: IsoDate; citizens: number | null }[] }>()
  for (const { date, key, citizens } of stock) {
    const id = key.code ?? ''
    const part = parts.get(id) ?? { id, name: words.keyName(key), days: [] }
    parts.set(id, part)
    part.days.push({ date, citizens })
  }
  return [...parts.values()]
}

/** Which part has changed most, in citizens. */
export function partsFinding(parts: readonly Part[], { words, format }: Voice): string {
  const changes = parts.flatMap(({ name, days }) => {
    const first = days[0]?.citizens
    const last = days.at(-1)?.citizens
    return first == null || last == null ? [] : [{ name, first, last, size: Math.abs(last - first) }]
  })
  if (changes.length === 0) return words.partsNone
  const most = changes.reduce((largest, change) => (change.size > largest.size ? change : largest))
  if (most.size === 0) return words.partsUnchanged
  return words.partsFinding(most.name, most.last < most.first ? 'fallen' : 'risen', format.count(most.first), format.count(most.last))
}

/** Days as rows, values as columns. */
export function partsTable(parts: readonly Part[], division: string, voice: Voice): TableModel {
  const { words, format } = voice
  const cell = (citizens: number | null | undefined): Cell =>
    citizens === undefined ? none : citizens === null ? { kind: 'hidden', text: words.hidden } : number(citizens, format.count)
  return {
    name: 'modtagere-fordelt',
    caption: words.partsCaption(division),
    unit: words.citizensUnit,
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [{ label: words.dayColumn }, ...parts.map(({ name }) => ({ label: name }))],
    rows: (parts[0]?.days ?? []).map(({ date }, index) => ({
      label: format.day(date),
      cells: parts.map(({ days }) => cell(days[index]?.citizens)),
    })),
  }
}
