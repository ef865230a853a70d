import { type Cell, number, type TableModel } from '../../shared/ui/table'
import type { PublishedInvestment } from './economyQuery'
import type { Voice } from './voice'

type Source = PublishedInvestment['source']

/** Figures for one thing that two sources published differently, side by side, with what the data hold. Null: there are none. */
export function publishedTable(figures: readonly PublishedInvestment[], voice: Voice): TableModel | null {
  const { words, format } = voice
  const first = figures[0]
  if (first === undefined || first.conflictsWith === null) return null
  const print = (value: number | null, decimals: number): Cell => number(value, (figure) => format.decimal(figure, decimals))
  const column = ({ title, date }: Source) => words.publishedColumn(title, date && format.day(date))
  const row = (figure: PublishedInvestment) => ({
    label: categoryOf(figure) ?? words.inAll,
    ...(categoryOf(figure) === null && { kind: 'sum' as const }),
    cells: [
      print(figure.conflictsWith?.published ?? null, figure.decimals),
      print(figure.published, figure.decimals),
      print(figure.computed, figure.decimals),
    ],
  })
  return {
    name: 'offentliggjort-investering',
    caption: words.publishedCaption,
    unit: words.millionKroner,
    source: [first.conflictsWith.source, first.source].map(column).join('; '),
    columns: [{ label: words.part }, { label: column(first.conflictsWith.source) }, { label: column(first.source) }, { label: words.inData }],
    rows: [...figures.filter((figure) => categoryOf(figure) !== null), ...figures.filter((figure) => categoryOf(figure) === null)].map(row),
  }
}

function categoryOf({ dimensions }: PublishedInvestment): string | null {
  return dimensions.find(({ name }) => name === 'category')?.value ?? null
}
