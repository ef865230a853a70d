import { Link } from '@tanstack/react-router'
import type { Problem } from '../../shared/api/problems'
import { type IsoDate, today } from '../../shared/i18n/date'
import { latestDay, type Scope } from '../../shared/scope/scope'
import { Notice } from '../../shared/ui/Notice'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
  problems: readonly Problem[]
}

/** Why the day has no report, in our words or else the server's, and the nearest day that has one. */
export function NoReport({ scope: { programme, asOf }, dataThrough, problems }: Props) {
  const { words, format } = useVoice()
  const early = asOf < programme.baselineDate
  const late = dataThrough !== null && asOf > dataThrough
  const nearest = early ? programme.baselineDate : latestDay(programme, dataThrough, today())
  return (
    <Notice title={words.noReport} urgent>
      {early && <p>{words.beforeBaseline(programme.name, format.dayInWords(programme.baselineDate))}</p>}
      {late && <p>{words.afterData(format.dayInWords(dataThrough))}</p>}
      {!early && !late && problems.map(({ message }) => (
        <p key={message} className="small">
          {words.because} <q>{message}</q>
        </p>
      ))}
      {nearest !== asOf && (
        <p>
          <Link to="/rapport" search={(search) => ({ ...search, strategi: programme.code, dato: nearest })}>
            {words.showDay(format.dayInWords(nearest))}
          </Link>
        </p>
      )}
    </Notice>
  )
}
