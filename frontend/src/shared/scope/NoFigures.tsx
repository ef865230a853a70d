import { Link } from '@tanstack/react-router'
import type { Problem } from '../api/problems'
import { type IsoDate, today } from '../i18n/date'
import { useI18n, useWords } from '../i18n/I18n'
import { Notice } from '../ui/Notice'
import { Refusals } from '../ui/Refusals'
import { latestDay, type Scope } from './scope'
import { scopeWords } from './words'

interface Props {
  /** That there is nothing for the day. */
  title: string
  scope: Scope
  dataThrough: IsoDate | null
  problems: readonly Problem[]
}

/** Why the day has no figures, in our words or else the server's, and the nearest day that has some. */
export function NoFigures({ title, scope: { programme, asOf }, dataThrough, problems }: Props) {
  const words = useWords(scopeWords)
  const { format } = useI18n()
  const early = asOf < programme.baselineDate
  const late = dataThrough !== null && asOf > dataThrough
  const nearest = early ? programme.baselineDate : latestDay(programme, dataThrough, today())
  return (
    <Notice title={title} urgent>
      {early && <p>{words.beforeBaseline(programme.name, format.dayInWords(programme.baselineDate))}</p>}
      {late && <p>{words.afterData(format.dayInWords(dataThrough))}</p>}
      {!early && !late && <Refusals problems={problems} />}
      {nearest !== asOf && (
        <p>
          <Link to="." search={(search) => ({ ...search, strategi: programme.code, dato: nearest })}>
            {words.showFigures(format.dayInWords(nearest))}
          </Link>
        </p>
      )}
    </Notice>
  )
}
