import type { Format } from '../../../shared/i18n/format'
import type { Revision } from '../../history/historyQuery'
import type { Options } from '../queries'
import { useVoice, type Voice } from '../voice'
import { type Choice, compare } from './rebase'
import { type FormValues, type PartName, parts } from './values'

interface Props {
  base: FormValues
  theirs: FormValues
  mine: FormValues
  /** What was saved since the form began. */
  since: readonly Revision[]
  options: Options
  choices: Partial<Record<PartName, Choice>>
  onChoose: (part: PartName, choice: Choice) => void
}

/** What a colleague has changed meanwhile, beside what I have written. */
export function Conflict({ base, theirs, mine, since, options, choices, onChoose }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const rebase = compare(base, theirs, mine)
  const show = (part: PartName, values: FormValues) => partText(part, values, options, voice) || words.nothing
  return (
    <section className="notice conflict" role="alert" aria-labelledby="conflict-title">
      <h2 className="notice-title" id="conflict-title">
        {words.conflict}
      </h2>
      <p>{words.conflictHelp}</p>
      <p lang="da">{format.and(since.map(({ actor, madeAt }) => words.conflictBy(actor ?? '', format.moment(madeAt))))}</p>
      <div className="scroll">
        <table>
          <caption className="sr">{words.conflictCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.conflictField}</th>
              <th scope="col">{words.conflictBefore}</th>
              <th scope="col">{words.conflictTheirs}</th>
              <th scope="col">{words.conflictMine}</th>
            </tr>
          </thead>
          <tbody>
            {rebase.both.map((part) => (
              <tr key={part}>
                <th scope="row">{words.parts[part]}</th>
                <td>{show(part, base)}</td>
                <td>
                  <Pick part={part} choice="theirs" chosen={choices[part]} onChoose={onChoose} text={show(part, theirs)} />
                </td>
                <td>
                  <Pick part={part} choice="mine" chosen={choices[part]} onChoose={onChoose} text={show(part, mine)} />
                </td>
              </tr>
            ))}
            {rebase.theirs.map((part) => (
              <tr key={part}>
                <th scope="row">{words.parts[part]}</th>
                <td>{show(part, base)}</td>
                <td>
                  {show(part, theirs)} <small>({words.conflictOnlyTheirs})</small>
                </td>
                <td>–</td>
              </tr>
            ))}
            {rebase.mine.map((part) => (
              <tr key={part}>
                <th scope="row">{words.parts[part]}</th>
                <td>{show(part, base)}</td>
                <td>–</td>
                <td>
                  {show(part, mine)} <small>({words.conflictOnlyMine})</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface PickProps {
  part: PartName
  choice: Choice
  chosen: Choice | undefined
  text: string
  onChoose: Props['onChoose']
}

function Pick({ part, choice, chosen = 'mine', text, onChoose }: PickProps) {
  const { words } = useVoice()
  return (
    <label className="pick">
      <input type="radio" name={`conflict-${part}`} checked={chosen === choice} onChange={() => onChoose(part, choice)} />
      <span>
        <span className="sr">
          {words.conflictKeep(words.parts[part])} {choice === 'mine' ? words.conflictUseMine : words.conflictUseTheirs}:{' '}
        </span>
        {text}
      </span>
    </label>
  )
}

/** A part of a form in the words of people. */
function partText(part: PartName, values: FormValues, options: Options, { words, format }: Voice): string {
  switch (part) {
    case 'programme':
      return options.programmes.find(({ code }) => code === values.programme)?.name ?? values.programme
    case 'targetGroups':
      return listed(values.targetGroups.map((code) => options.targetGroups.find((group) => group.code === code)?.name ?? code), format)
    case 'providers':
      return listed(values.providers.filter(({ name }) => name).map(({ name, role }) => (role === 'PARTNER' ? `${name} (${words.roles.PARTNER})` : name)), format)
    case 'price':
      return values.priceAmount && `${values.priceAmount} ${words.units[values.priceUnit]}`
    default:
      return parts[part]
        .flatMap((key) => {
          const value = values[key]
          return typeof value === 'string' && value !== '' ? [value] : []
        })
        .join(', ')
  }
}

function listed(names: string[], format: Format): string {
  return names.length > 0 ? format.and(names) : ''
}
