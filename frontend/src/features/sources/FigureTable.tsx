import { useI18n, useWords } from '../../shared/i18n/I18n'
import { sentenceCase } from '../../shared/i18n/sentenceCase'
import { DaysTogether } from '../../shared/ui/DaysTogether'
import { type Mark, StatusMark } from '../../shared/ui/StatusMark'
import { uiWords } from '../../shared/ui/words'
import { agreementOf, type PublishedFigure } from './agreement'
import { noteBeside } from './noteBeside'
import type { AgreementName } from './search'
import { sourcesWords } from './words'

const marks: Record<AgreementName, Mark> = { ja: 'agrees', uenige: 'disputed', nej: 'differs', ukendt: 'unknown' }

/** What one publication prints beside what the data say. On a phone each figure is a block of its own. */
export function FigureTable({ caption, figures }: { caption: string; figures: readonly PublishedFigure[] }) {
  const words = useWords(sourcesWords)
  return (
    <table className="stack figures">
      <caption>
        <DaysTogether>{caption}</DaysTogether>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.asOf}</th>
          <th scope="col" className="num">
            {words.published}
          </th>
          <th scope="col" className="num">
            {words.computed}
          </th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.agreement}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </tbody>
    </table>
  )
}

function FigureRow({ figure }: { figure: PublishedFigure }) {
  const words = useWords(sourcesWords)
  const { format } = useI18n()
  const agreement = agreementOf(figure)
  const note = noteBeside(figure)
  const unit = words.units[figure.unit] ?? figure.unit
  const label =
    agreement === 'ja' && figure.tolerance !== null
      ? words.withinTolerance(words.withUnit(format.decimal(figure.tolerance, 1), figure.unit))
      : words.agreements[agreement]
  return (
    <tr>
      <th scope="row">
        <span lang="da">{sentenceCase(figure.label)}</span>
        {note && <small lang="da">{note}</small>}
      </th>
      <td data-label={words.asOf}>{figure.asOf ? <DaysTogether>{format.day(figure.asOf)}</DaysTogether> : <Nothing />}</td>
      <td className="num" data-label={words.published}>
        <Value value={figure.published} decimals={figure.decimals} />
      </td>
      <td className="num" data-label={words.computed}>
        {/* A figure that agrees only about, or not at all, shows a decimal more than it was printed with. */}
        <Value
          value={figure.computed}
          decimals={figure.decimals + (figure.tolerance !== null && figure.unit.endsWith('kr') ? 1 : 0)}
        />
      </td>
      <td data-label={words.unit}>{unit}</td>
      <td className="agreement">
        <StatusMark mark={marks[agreement]}>{label}</StatusMark>
        <Conflict figure={figure} />
      </td>
    </tr>
  )
}

function Value({ value, decimals }: { value: number | null; decimals: number }) {
  const { format } = useI18n()
  return value === null ? <Nothing /> : format.decimal(value, decimals)
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

/** What another source prints for the same thing. */
function Conflict({ figure: { conflictsWith } }: { figure: PublishedFigure }) {
  const words = useWords(sourcesWords)
  const { format } = useI18n()
  if (conflictsWith === null) return null
  const { label, published, decimals, unit, source } = conflictsWith
  const value =
    published === null ? '–' : words.withUnit(format.decimal(published, decimals), unit)
  return (
    <small>
      {words.otherSource(value, label, words.sourceDate(source.title, source.date && format.day(source.date)))}
    </small>
  )
}
