import { DaysTogether } from '../../shared/ui/DaysTogether'
import type { ReportData } from './reportData'
import { useVoice } from './voice'

/** Where the figures above it come from, as of when, and from which version of the data. */
export function SourceLine({ data: { report }, from }: { data: ReportData; from: string }) {
  const { words, format } = useVoice()
  return (
    <p className="source">
      <DaysTogether>
        {words.source(from, format.day(report.asOf), format.count(report.dataBasis.version))}
      </DaysTogether>
    </p>
  )
}
