import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { keepScope } from '../../shared/scope/keepScope'
import { DaysTogether } from '../../shared/ui/DaysTogether'
import { SortHead } from '../../shared/ui/SortHead'
import { useOverflows } from '../../shared/ui/useOverflows'
import { uiWords } from '../../shared/ui/words'
import { useWords } from '../../shared/i18n/I18n'
import { Bar } from './Bar'
import type { ListedIntervention, Listing } from './interventionsQuery'
import type { InterventionsSearch, OrderName } from './search'
import { Standing } from './Standing'
import { useVoice } from './voice'

interface Props {
  listing: Listing
  caption: string
  search: InterventionsSearch
  onOrder: (order: OrderName) => void
}

/** The interventions, each a row; the columns that can be sorted by have buttons for heads. */
export function InterventionTable({ listing, caption, search, onOrder }: Props) {
  const { words, format } = useVoice()
  const ui = useWords(uiWords)
  const [box, scrolls] = useOverflows<HTMLElement>()
  const { total } = listing
  const head = (name: OrderName, label: string, unit?: string) => (
    <SortHead
      label={label}
      unit={unit}
      title={words.sortBy(words.orders[name])}
      sorted={(search.orden ?? 'navn') === name ? (search.retning ? 'descending' : 'ascending') : null}
      number={name !== 'navn'}
      onSort={() => onOrder(name)}
    />
  )
  return (
    <section ref={box} className="scroll" {...(scrolls && { 'aria-label': ui.tableOf(caption), tabIndex: 0 })}>
      <table className="interventions">
        <caption>
          <DaysTogether>{caption}</DaysTogether>
        </caption>
        <thead>
          <tr>
            {head('navn', words.intervention)}
            {head('deltagere', words.participants, words.citizensUnit)}
            {head('i-gang', words.active, words.ofPlaces)}
            {head('naaet', words.reached, words.percentUnit)}
            <th scope="col">{words.standing}</th>
            {head('forbrug', words.spent, words.thousandsUnit)}
            {head('pris', words.price, words.thousandsUnit)}
          </tr>
        </thead>
        <tbody>
          {listing.nodes.map((intervention) => (
            <InterventionRow key={intervention.code} intervention={intervention} />
          ))}
          <tr className="sum">
            <th scope="row">{words.total}</th>
            <Num value={total.participants} print={format.count} />
            <Num value={total.active} print={format.count} />
            <td className="num">
              <Nothing />
            </td>
            <td>
              <Nothing />
            </td>
            <Num value={total.money.spent} print={format.thousands} />
            <Num value={total.money.perSelfSupporting} print={format.thousands} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function InterventionRow({ intervention: { code, name, providers, places, status, results } }: { intervention: ListedIntervention }) {
  const { words, format } = useVoice()
  return (
    <tr>
      <th scope="row">
        <Link to="/indsatser/$kode" params={{ kode: code }} search={keepScope} lang="da">
          {name}
        </Link>
        <small>
          {words.statuses[status]}
          {providers.length > 0 && <span lang="da"> · {format.and(providers)}</span>}
        </small>
      </th>
      <Num value={results?.participants ?? null} print={format.count} />
      <td className="num">
        <Value value={results?.active ?? null} print={(active) => (places === null ? format.count(active) : words.activeOfPlaces(format.count(active), format.count(places)))} />
        {results && places !== null && <Bar part={results.active ?? 0} whole={places} />}
      </td>
      <td className="num">
        <Value value={results?.goal.share ?? null} print={(share) => format.decimal(share, 1)} />
        {results?.goal.share != null && <Bar part={results.goal.share} whole={100} mark={results.goal.expectedShare} />}
        {results?.goal.expectedShare != null && (
          <small>
            {words.expected} {format.decimal(results.goal.expectedShare, 0)}
          </small>
        )}
      </td>
      <td className="standing">{results ? <Standing goal={results.goal} /> : <Nothing />}</td>
      <Num value={results?.money.spent ?? null} print={format.thousands} />
      <Num value={results?.money.perSelfSupporting ?? null} print={format.thousands} />
    </tr>
  )
}

function Num({ value, print }: { value: number | null; print: (value: number) => string }) {
  return (
    <td className="num">
      <Value value={value} print={print} />
    </td>
  )
}

function Value({ value, print }: { value: number | null; print: (value: number) => string }): ReactNode {
  return value === null ? <Nothing /> : print(value)
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
