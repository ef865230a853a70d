import type { GroupAnswer } from './cohortsQuery'
import { shareIn } from './findings'
import type { Compared } from './compared'
import { useWords } from '../../shared/i18n/I18n'
import { useOverflows } from '../../shared/ui/useOverflows'
import { uiWords } from '../../shared/ui/words'
import { Marker } from './Marker'
import { useVoice } from './voice'

interface Props {
  groups: readonly { letter: string; name: string; answer: GroupAnswer | undefined; compared: Compared | null }[]
  onEdit: (letter: string) => void
  onRemove: (letter: string) => void
}

/** The groups: letter, whom they consist of, how many they are, and how to change them. */
export function GroupTable({ groups, onEdit, onRemove }: Props) {
  const { words, format } = useVoice()
  const ui = useWords(uiWords)
  const [box, scrolls] = useOverflows<HTMLElement>()
  return (
    <section ref={box} className="scroll" {...(scrolls && { 'aria-label': ui.tableOf(words.groups), tabIndex: 0 })}>
      <table className="groups">
        <caption className="sr">{words.groups}</caption>
        <thead>
          <tr>
            <th scope="col">{words.groupColumn}</th>
            <th scope="col">{words.who}</th>
            <th scope="col" className="num">
              {words.citizensInAll}
              <small>{words.inAllDetail}</small>
            </th>
            <th scope="col" className="num">
              {words.stillOn}
            </th>
            <th scope="col" className="num">
              {words.leftShare}
              <small>{words.percentUnit}</small>
            </th>
            <th scope="col">
              <span className="sr">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ letter, name, compared }) => {
            const on = compared?.analysis.status?.rows.find(({ state }) => state === 'ON_BENEFIT')?.total ?? null
            const onShare = compared ? shareIn(compared, 'ON_BENEFIT') : null
            return (
              <tr key={letter}>
                <th scope="row">
                  <Marker letter={letter} /> {letter}
                </th>
                <td>{name}</td>
                <td className="num">{compared?.analysis.population == null ? '–' : format.count(compared.analysis.population)}</td>
                <td className="num">{on === null ? '–' : format.count(on)}</td>
                <td className="num">{onShare === null ? '–' : format.decimal(100 - onShare, 1)}</td>
                <td className="group-buttons">
                  <button type="button" className="link" aria-label={words.editGroup(letter)} onClick={() => onEdit(letter)}>
                    {words.edit}
                  </button>{' '}
                  {groups.length > 1 && (
                    <button type="button" className="link" aria-label={words.removeGroup(letter)} onClick={() => onRemove(letter)}>
                      {words.remove}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
