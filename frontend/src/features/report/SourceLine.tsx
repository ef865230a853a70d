import { DaysTogether } from '../../shared/ui/DaysTogether'
import type { ReportData } from './reportData'
import { sourceSentence } from '../../shared/source/source'
import { useVoice } from './voice'

interface Props {
  data: ReportData
  from: string
  /** What else weakens or dates the figures. */
  more?: string
}

/** Where the figures above it come from. */
export function SourceLine({ data: { report }, from, more }: Props) {
  const voice = useVoice()
  return (
    <p className="source">
      <DaysTogether>{sourceSentence(report, from, voice, more)}</DaysTogether>
    </p>
  )
}
