import { Failures } from '../../../shared/ui/Failures'
import { Explained } from '../Explained'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { derivedTable } from '../tables/derivedTable'
import { useVoice } from '../voice'

export function DerivedSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const table = derivedTable(data, voice)
  const { words, format } = voice
  return (
    <Section id="afledte-konsekvenser">
      <p className="text">{words.derivedText(format.dayInWords(data.programme.baselineDate))}</p>
      <ReportTable table={table} />
      <Failures table={table} />
      <SourceLine data={data} from={table.source} />
      <Explained data={data} figures={[{ measure: 'derivedCosts', what: words.sections['afledte-konsekvenser'] }]} />
    </Section>
  )
}
