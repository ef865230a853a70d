import { Failures } from '../../../shared/ui/Failures'
import { Explained } from '../Explained'
import { NoComparisonGroup } from '../NoComparisonGroup'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { savingsTable } from '../tables/savingsTable'
import { useVoice } from '../voice'

export function SavingsSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const table = savingsTable(data, voice)
  const { words, format } = voice
  const { savings } = data.report.economy
  return (
    <Section id="besparelse">
      <p className="text">{savings === null ? words.savingsUnknown : words.savingsText(format.money(-savings))}</p>
      <ReportTable table={table} />
      <Failures table={table} />
      <NoComparisonGroup />
      <SourceLine data={data} from={table.source} />
      <Explained data={data} figures={[{ measure: 'savings', what: words.saving }]} />
    </Section>
  )
}
