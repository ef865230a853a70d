import { type FormEvent, useId, useState } from 'react'
import type { State } from '../../gql/cohorts/graphql'
import { isIsoDate, readDate } from '../../shared/i18n/date'
import { Segmented } from '../../shared/ui/Segmented'
import type { Choice } from './cohortsQuery'
import type { Choices } from './describe'
import type { Group } from './group'
import { useVoice } from './voice'

interface Props {
  letter: string
  letters: readonly string[]
  onLetter: (letter: string) => void
  group: Group
  choices: Choices | null
  onGroup: (group: Group) => void
}

type ListName = 'entryBenefits' | 'targetGroups' | 'genders' | 'districts' | 'inInterventions' | 'notInInterventions'

const states: State[] = ['ON_BENEFIT', 'SELF_SUPPORT', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP']

/** Whom the group in hand consists of; each value says how many of the whole population have it. */
export function FilterPanel({ letter, letters, onLetter, group, choices, onGroup }: Props) {
  const { words } = useVoice()
  // On a phone it stands closed above the figures.
  const [wide] = useState(() => window.matchMedia('(min-width: 960px)').matches)
  const listProps = { group, onGroup }
  return (
    <details className="panel" open={wide}>
      <summary>{words.panel}</summary>
      {letters.length > 1 && (
        <Segmented legend={words.editing} options={letters.map((value) => ({ value, label: value }))} value={letter} onChange={onLetter} />
      )}
      <Segmented
        legend={words.cohort}
        options={[
          { value: 'ANY', label: words.anyCohort },
          { value: 'BASELINE', label: words.cohortName.BASELINE },
          { value: 'INFLOW', label: words.cohortName.INFLOW },
        ]}
        value={group.cohort ?? 'ANY'}
        onChange={(cohort) => {
          const { cohort: _, ...others } = group
          onGroup(cohort === 'ANY' ? others : { ...others, cohort: cohort === 'BASELINE' ? 'BASELINE' : 'INFLOW' })
        }}
      />
      <ListChoices {...listProps} legend={words.entryBenefit} name="entryBenefits" values={choices?.entryBenefits ?? []} />
      <RangeField key={`alder ${letter} ${group.ageFrom} ${group.ageTo}`} legend={words.age} from={group.ageFrom} to={group.ageTo} onRange={(from, to) => onGroup(withRange(group, 'ageFrom', 'ageTo', from, to))} />
      <ListChoices {...listProps} legend={words.targetGroup} name="targetGroups" values={choices?.targetGroups ?? []} />
      <ListChoices {...listProps} legend={words.gender} name="genders" values={choices?.genders ?? []} />
      <More legend={words.district} open={group.districts !== undefined}>
        <ListChoices {...listProps} legend={words.district} name="districts" values={choices?.districts ?? []} />
      </More>
      <More legend={words.state} open={group.states !== undefined}>
        <fieldset className="choices">
          <legend>{words.state}</legend>
          {states.map((state) => (
            <label key={state}>
              <input
                type="checkbox"
                checked={group.states?.includes(state) ?? false}
                onChange={() => onGroup(withList(group, 'states', toggled(group.states, state)))}
              />
              <span>{words.stateName[state]}</span>
            </label>
          ))}
        </fieldset>
      </More>
      <More legend={words.entryDay} open={group.entryFrom !== undefined || group.entryTo !== undefined}>
        <DaysField key={`indgang ${letter} ${group.entryFrom} ${group.entryTo}`} group={group} onGroup={onGroup} />
      </More>
      <More legend={words.weeks} open={group.weeksFrom !== undefined || group.weeksTo !== undefined}>
        <RangeField key={`uger ${letter} ${group.weeksFrom} ${group.weeksTo}`} legend={words.weeks} from={group.weeksFrom} to={group.weeksTo} onRange={(from, to) => onGroup(withRange(group, 'weeksFrom', 'weeksTo', from, to))} />
      </More>
      <More legend={words.inIntervention} open={group.inInterventions !== undefined}>
        <ListChoices {...listProps} legend={words.inIntervention} name="inInterventions" values={choices?.interventions ?? []} />
      </More>
      <More legend={words.notInIntervention} open={group.notInInterventions !== undefined || group.neverInIntervention === true}>
        <fieldset className="choices">
          <label>
            <input
              type="checkbox"
              checked={group.neverInIntervention ?? false}
              onChange={({ target }) => {
                const { neverInIntervention: _, ...others } = group
                onGroup(target.checked ? { ...others, neverInIntervention: true } : others)
              }}
            />
            <span>{words.neverInIntervention}</span>
          </label>
        </fieldset>
        <ListChoices {...listProps} legend={words.notInIntervention} name="notInInterventions" values={choices?.interventions ?? []} />
      </More>
    </details>
  )
}

/** Conditions that are used seldom stand folded until one of them is set. */
function More({ legend, open, children }: { legend: string; open: boolean; children: React.ReactNode }) {
  return (
    <details className="more" open={open}>
      <summary>{legend}</summary>
      {children}
    </details>
  )
}

function ListChoices({ legend, name, values, group, onGroup }: { legend: string; name: ListName; values: readonly Choice[]; group: Group; onGroup: (group: Group) => void }) {
  const { words, format } = useVoice()
  const known = values.flatMap(({ keys, population }) => (keys[0]?.code == null ? [] : [{ key: keys[0], code: keys[0].code, population }]))
  if (known.length === 0) return null
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {known.map(({ key, code, population }) => (
        <label key={code}>
          <input type="checkbox" checked={(group[name] as readonly string[] | undefined)?.includes(code) ?? false} onChange={() => onGroup(withList(group, name, toggled(group[name], code)))} />
          <span>{words.keyName(key)}</span>
          {population !== null && <span className="choice-count">{format.count(population)}</span>}
        </label>
      ))}
    </fieldset>
  )
}

function toggled(values: readonly string[] | undefined, value: string): string[] {
  const before = values ?? []
  return before.includes(value) ? before.filter((other) => other !== value) : [...before, value]
}

/** The group with a list of values; an empty one is no condition. */
function withList(group: Group, name: ListName | 'states', values: readonly string[]): Group {
  const { [name]: _, ...others } = group
  return values.length === 0 ? others : { ...others, [name]: values }
}

function withRange(group: Group, fromName: 'ageFrom' | 'weeksFrom', toName: 'ageTo' | 'weeksTo', from: number | null, to: number | null): Group {
  const { [fromName]: _from, [toName]: _to, ...others } = group
  return { ...others, ...(from !== null && { [fromName]: from }), ...(to !== null && { [toName]: to }) }
}

interface RangeProps {
  legend: string
  from: number | undefined
  to: number | undefined
  onRange: (from: number | null, to: number | null) => void
}

function RangeField({ legend, from, to, onRange }: RangeProps) {
  const { words } = useVoice()
  const id = useId()
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onRange(readNumber(form.get('from')), readNumber(form.get('to')))
  }
  return (
    <form onSubmit={apply}>
      <fieldset className="choices range">
        <legend>{legend}</legend>
        <label htmlFor={`${id}from`}>{words.from}</label>
        <input id={`${id}from`} name="from" type="number" min={0} max={9999} inputMode="numeric" defaultValue={from} />
        <label htmlFor={`${id}to`}>{words.to}</label>
        <input id={`${id}to`} name="to" type="number" min={0} max={9999} inputMode="numeric" defaultValue={to} />
        <button type="submit" className="btn">
          {words.apply}
          <span className="sr"> {legend}</span>
        </button>
      </fieldset>
    </form>
  )
}

function readNumber(raw: FormDataEntryValue | null): number | null {
  return typeof raw === 'string' && /^\d{1,4}$/.test(raw.trim()) ? Number(raw) : null
}

/** The days between which citizens came, written as people write days. */
function DaysField({ group, onGroup }: { group: Group; onGroup: (group: Group) => void }) {
  const { words, format } = useVoice()
  const id = useId()
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [from, to] = [readDay(form.get('from')), readDay(form.get('to'))]
    const { entryFrom: _from, entryTo: _to, ...others } = group
    onGroup({ ...others, ...(from && { entryFrom: from }), ...(to && { entryTo: to }) })
  }
  return (
    <form onSubmit={apply}>
      <fieldset className="choices range">
        <legend className="sr">{words.entryDay}</legend>
        <label htmlFor={`${id}from`}>{words.from}</label>
        <input id={`${id}from`} name="from" type="text" placeholder="01-02-2018" defaultValue={group.entryFrom && format.day(group.entryFrom)} />
        <label htmlFor={`${id}to`}>{words.to}</label>
        <input id={`${id}to`} name="to" type="text" placeholder="31-08-2018" defaultValue={group.entryTo && format.day(group.entryTo)} />
        <button type="submit" className="btn">
          {words.apply}
          <span className="sr"> {words.entryDay}</span>
        </button>
      </fieldset>
    </form>
  )
}

function readDay(raw: FormDataEntryValue | null): string | null {
  if (typeof raw !== 'string') return null
  return isIsoDate(raw.trim()) ? raw.trim() : readDate(raw)
}
