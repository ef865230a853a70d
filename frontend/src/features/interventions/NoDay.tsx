import { type IsoDate, today } from '../../shared/i18n/date'
import { latestDay, type Scope } from '../../shared/scope/scope'
import { Notice } from '../../shared/ui/Notice'
import { useVoice } from './voice'

/** Whether the data tell anything of the programme's citizens on the day. */
export function dayIsKnown({ programme, asOf }: Scope, dataThrough: IsoDate | null): boolean {
  return !programme.closed && asOf >= programme.baselineDate && (dataThrough === null || asOf <= dataThrough)
}

interface Props {
  scope: Scope
  dataThrough: IsoDate | null
  onDay: (day: IsoDate) => void
}

/** Why the day has no figures, and the nearest one that has. */
export function NoDay({ scope: { programme, asOf }, dataThrough, onDay }: Props) {
  const { words, format } = useVoice()
  if (programme.closed) {
    return (
      <Notice title={words.closedProgramme} urgent>
        <p>{words.closedProgrammeHelp(programme.name)}</p>
      </Notice>
    )
  }
  const early = asOf < programme.baselineDate
  const nearest = early ? programme.baselineDate : latestDay(programme, dataThrough, today())
  return (
    <Notice title={words.noDay} urgent>
      {early && <p>{words.beforeBaseline(programme.name, format.dayInWords(programme.baselineDate))}</p>}
      {!early && dataThrough !== null && <p>{words.afterData(format.dayInWords(dataThrough))}</p>}
      <button type="button" className="btn" onClick={() => onDay(nearest)}>
        {words.showDay(format.dayInWords(nearest))}
      </button>
    </Notice>
  )
}
