import type { IsoDate } from '../../shared/i18n/date'
import { NoFigures } from '../../shared/scope/NoFigures'
import type { Scope } from '../../shared/scope/scope'
import { Notice } from '../../shared/ui/Notice'
import { useVoice } from './voice'

/** Whether the data tell anything of the programme's citizens on the day. */
export function dayIsKnown({ programme, asOf }: Scope, dataThrough: IsoDate | null): boolean {
  return !programme.closed && asOf >= programme.baselineDate && (dataThrough === null || asOf <= dataThrough)
}

/** Why the day has no figures of interventions: a programme that is closed keeps its reports alone. */
export function NoDay({ scope, dataThrough }: { scope: Scope; dataThrough: IsoDate | null }) {
  const { words } = useVoice()
  if (!scope.programme.closed) return <NoFigures title={words.noDay} scope={scope} dataThrough={dataThrough} problems={[]} />
  return (
    <Notice title={words.closedProgramme} urgent>
      <p>{words.closedProgrammeHelp(scope.programme.name)}</p>
    </Notice>
  )
}
