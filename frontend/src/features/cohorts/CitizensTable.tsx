import { useWords } from '../../shared/i18n/I18n'
import type { IsoDate } from '../../shared/i18n/date'
import { useOverflows } from '../../shared/ui/useOverflows'
import { uiWords } from '../../shared/ui/words'
import type { Citizen } from './citizensQuery'
import { useVoice } from './voice'

/** Pseudonyms with their time lines, in the order in which the API tells them. */
export function CitizensTable({ citizens }: { citizens: readonly Citizen[] }) {
  const { words } = useVoice()
  const ui = useWords(uiWords)
  const [box, scrolls] = useOverflows<HTMLElement>()
  return (
    <section ref={box} className="scroll" {...(scrolls && { 'aria-label': ui.tableOf(words.citizensTitle), tabIndex: 0 })}>
      <table className="citizens">
        <caption>{words.citizensCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.pseudonym}</th>
            <th scope="col" className="num">
              {words.born}
            </th>
            <th scope="col">{words.gender}</th>
            <th scope="col">{words.district}</th>
            <th scope="col">{words.spells}</th>
            <th scope="col">{words.targetGroup}</th>
            <th scope="col">{words.enrolments}</th>
          </tr>
        </thead>
        <tbody>
          {citizens.map(({ id, birthYear, gender, district, spells, visitations, enrolments }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td className="num">{birthYear ?? <Nothing />}</td>
              <td>{gender ? words.genderOne[gender] : <Nothing />}</td>
              <td>{district ?? <Nothing />}</td>
              <td>
                <Times times={spells.map(({ benefit, from, to }) => ({ name: words.named(benefit.code, benefit.name), from, to }))} />
              </td>
              <td>
                <Times times={visitations.map(({ targetGroup, from, to }) => ({ name: words.named(targetGroup.code, targetGroup.name), from, to }))} />
              </td>
              <td>
                <Times times={enrolments.map(({ intervention, from, to }) => ({ name: intervention.name, from, to }))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Times({ times }: { times: readonly { name: string; from: IsoDate; to: IsoDate | null }[] }) {
  const { words, format } = useVoice()
  if (times.length === 0) return <Nothing />
  return (
    <ul>
      {times.map(({ name, from, to }, index) => (
        <li key={index}>
          {name}{' '}
          <span className="small nowrap">{to === null ? words.since(format.day(from)) : words.between(format.day(from), format.day(to))}</span>
        </li>
      ))}
    </ul>
  )
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
