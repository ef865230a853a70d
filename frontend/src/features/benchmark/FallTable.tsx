import { useWords } from '../../shared/i18n/I18n'
import { SortHead } from '../../shared/ui/SortHead'
import { useOverflows } from '../../shared/ui/useOverflows'
import { uiWords } from '../../shared/ui/words'
import { monthOf } from './answer'
import type { Municipality } from './benchmarkQuery'
import type { Period } from './period'
import type { BenchmarkSearch, OrderName } from './search'
import { useVoice } from './voice'

interface Props {
  caption: string
  rows: readonly Municipality[]
  own: Municipality | null
  period: Period
  search: BenchmarkSearch
  onChange: (changes: Pick<BenchmarkSearch, 'orden' | 'retning'>) => void
}

/** The municipalities, each a row; ours is marked in words and in weight. */
export function FallTable({ caption, rows, own, period, search, onChange }: Props) {
  const { words, format } = useVoice()
  const ui = useWords(uiWords)
  const [box, scrolls] = useOverflows<HTMLElement>()
  const head = (name: OrderName | undefined, label: string, unit?: string) => {
    const sorted = search.orden === name
    return (
      <SortHead
        label={label}
        unit={unit}
        title={words.sortBy(words.orders[name ?? 'nummer'])}
        sorted={sorted ? (search.retning ? 'descending' : 'ascending') : null}
        number={name !== 'navn'}
        onSort={() => onChange({ ...(name && { orden: name }), ...(sorted && !search.retning && { retning: 'faldende' }) })}
      />
    )
  }
  return (
    <section ref={box} className="scroll" {...(scrolls && { 'aria-label': ui.tableOf(caption), tabIndex: 0 })}>
      <table className="fall-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head(undefined, words.rank)}
            {head('navn', words.municipality)}
            {head('foerste', format.month(monthOf(period.from)), words.citizens)}
            {head('sidste', format.month(monthOf(period.to)), words.citizens)}
            <th scope="col" className="num">
              {words.fall}
              <small>{words.percent}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.municipality.code} className={row === own ? 'own' : undefined}>
              <td className="num">{row.rank === null ? <Nothing /> : format.count(row.rank)}</td>
              <th scope="row" lang="da">
                {row.municipality.name}
                {row === own && <small> {words.ours}</small>}
              </th>
              <Count value={row.first} />
              <Count value={row.last} />
              <td className="num">{row.fall === null ? <Nothing /> : format.decimal(row.fall, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Count({ value }: { value: number | null }) {
  const { format } = useVoice()
  return <td className="num">{value === null ? <Nothing /> : format.count(value)}</td>
}

function Nothing() {
  const words = useWords(uiWords)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{words.none}</span>
    </>
  )
}
