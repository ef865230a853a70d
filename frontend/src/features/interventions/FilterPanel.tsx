import { type FormEvent, useId, useState } from 'react'
import type { FacetFragment } from '../../gql/interventions/graphql'
import { goalCodes, type Listing, nameOf, statusCodes } from './interventionsQuery'
import { goalNames, type InterventionsSearch, statusNames } from './search'
import { useVoice } from './voice'

interface Props {
  facets: Listing['facets']
  search: InterventionsSearch
  onChange: (search: InterventionsSearch) => void
}

/** What the list is narrowed down by; each choice says how many interventions it would leave. */
export function FilterPanel({ facets, search, onChange }: Props) {
  const { words } = useVoice()
  const [wanted, change] = useWanted(search, onChange)
  // On a phone it stands closed above the list.
  const [wide] = useState(() => window.matchMedia('(min-width: 960px)').matches)
  return (
    <details className="panel" open={wide}>
      <summary>{words.filter}</summary>
      <TextField key={search.tekst} text={search.tekst ?? ''} onSearch={(tekst) => change({ ...wanted, tekst })} />
      <Choices
        legend={words.goal}
        values={facets.goals.map((value) => ({ ...value, name: words.standings[goalStanding(value)] }))}
        chosen={({ code }) => includes(wanted.maal, nameOf(goalCodes, code))}
        onToggle={({ code }) => change({ ...wanted, maal: toggled(wanted.maal, nameOf(goalCodes, code), goalNames) })}
      />
      <Choices
        legend={words.status}
        values={facets.statuses.map((value) => ({ ...value, name: words.statuses[interventionStatus(value)] }))}
        chosen={({ code }) => includes(wanted.status, nameOf(statusCodes, code))}
        onToggle={({ code }) => change({ ...wanted, status: toggled(wanted.status, nameOf(statusCodes, code), statusNames) })}
      />
      <Choices
        legend={words.targetGroup}
        values={facets.targetGroups}
        chosen={({ code }) => includes(wanted.maalgruppe, code)}
        onToggle={({ code }) => change({ ...wanted, maalgruppe: toggled(wanted.maalgruppe, code) })}
      />
      <Choices
        legend={words.provider}
        values={facets.providers}
        chosen={({ code }) => includes(wanted.leverandoer, code)}
        onToggle={({ code }) => change({ ...wanted, leverandoer: toggled(wanted.leverandoer, code) })}
      />
      <fieldset className="choices">
        <legend>{words.places}</legend>
        <label>
          <input
            type="checkbox"
            checked={wanted.ledige === 'ja'}
            onChange={({ target }) => {
              const { ledige: _, ...rest } = wanted
              change(target.checked ? { ...rest, ledige: 'ja' } : rest)
            }}
          />
          <span>{words.placesFree}</span>
        </label>
      </fieldset>
    </details>
  )
}

/**
 * What the reader has asked for, at once: a choice stands ticked before the
 * address and the answer follow, and a second one builds on the first.
 */
function useWanted(search: InterventionsSearch, onChange: Props['onChange']) {
  const [wanted, setWanted] = useState(search)
  const [followed, setFollowed] = useState(search)
  if (followed !== search) {
    setFollowed(search)
    setWanted(search)
  }
  const change = (next: InterventionsSearch) => {
    setWanted(next)
    onChange(next)
  }
  return [wanted, change] as const
}

const goalStanding = ({ code }: FacetFragment) => code as keyof ReturnType<typeof useVoice>['words']['standings']
const interventionStatus = ({ code }: FacetFragment) => code as keyof ReturnType<typeof useVoice>['words']['statuses']

const includes = <Name extends string>(chosen: readonly Name[] | undefined, name: Name | undefined) =>
  name !== undefined && (chosen ?? []).includes(name)

/** The list with the value in or out of it, in the known order. */
export function toggled<Name extends string>(chosen: readonly Name[] | undefined, name: Name | undefined, order?: readonly Name[]): Name[] {
  const before = chosen ?? []
  if (name === undefined) return [...before]
  const after = before.includes(name) ? before.filter((value) => value !== name) : [...before, name]
  return order ? order.filter((value) => after.includes(value)) : after
}

function TextField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { words } = useVoice()
  const id = useId()
  const [typed, setTyped] = useState(text)
  function search(event: FormEvent) {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form className="field" role="search" onSubmit={search}>
      <label htmlFor={id}>{words.search}</label>
      <div className="field-row">
        <input id={id} type="search" maxLength={100} value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit" className="btn">
          {words.searchGo}
        </button>
      </div>
    </form>
  )
}

interface ChoicesProps {
  legend: string
  values: readonly FacetFragment[]
  chosen: (value: FacetFragment) => boolean
  onToggle: (value: FacetFragment) => void
}

function Choices({ legend, values, chosen, onToggle }: ChoicesProps) {
  const { format } = useVoice()
  if (values.length === 0) return null
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value.code}>
          <input type="checkbox" checked={chosen(value)} onChange={() => onToggle(value)} />
          <span>{value.name}</span>
          <span className="choice-count">{format.count(value.count)}</span>
        </label>
      ))}
    </fieldset>
  )
}
