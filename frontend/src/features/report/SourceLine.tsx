import { DaysTogether } from '../../shared/ui/DaysTogether'
import type { ReportData } from './reportData'
import { useVoice } from './voice'

interface Props {
  data: ReportData
  from: string
  /** What else weakens or dates the figures. */
  more?: string
}

/** Where the figures above it come from, as of when, and from which version of the data. */
export function SourceLine({ data: { report }, from, more }: Props) {
  const { words, format } = useVoice()
  return (
    <p className="source">
      <DaysTogether>
        {[words.source(from, format.day(report.asOf), format.count(report.dataBasis.version)), more].join(' ').trim()}
      </DaysTogether>
    </p>
  )
}
