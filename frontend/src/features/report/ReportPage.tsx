import { ScopePage } from '../../shared/scope/ScopePage'
import { ReportActions } from './ReportActions'
import { ReportBody } from './ReportBody'
import { useVoice } from './voice'

/** The management report of the programme and day in the address. */
export function ReportPage() {
  const { words } = useVoice()
  return (
    <ScopePage title={words.overTitle} actions={<ReportActions />}>
      {({ scope, dataThrough }) => <ReportBody scope={scope} dataThrough={dataThrough} />}
    </ScopePage>
  )
}
