import { Failures } from '../../../shared/ui/Failures'
import { Explained } from '../Explained'
import { NoComparisonGroup } from '../NoComparisonGroup'
import { ReportTable } from '../ReportTable'
import { cohortOf, type ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { netReturnTable } from '../tables/netReturnTable'
import { useVoice, type Voice } from '../voice'
import { verdictOf } from '../../../shared/findings/verdict'

export function NetReturnSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const table = netReturnTable(data, voice)
  const sentence = netReturnSentence(data, voice)
  return (
    <Section id="netto-afkast">
      {sentence && <p className="text">{sentence}</p>}
      <ReportTable table={table} />
      <Failures table={table} />
      <NoComparisonGroup />
      <SourceLine data={data} from={table.source} />
      <Explained data={data} figures={[{ measure: 'netReturn', what: voice.words.netReturn }]} />
    </Section>
  )
}

/** Null where a cohort's net return is unknown. */
function netReturnSentence(data: ReportData, { words }: Voice): string | null {
  const baseline = cohortOf(data, 'BASELINE')?.netReturn ?? null
  const inflow = cohortOf(data, 'INFLOW')?.netReturn ?? null
  if (baseline === null || inflow === null) return null
  const [ofBaseline, ofInflow] = [verdictOf(baseline).kind, verdictOf(inflow).kind]
  return ofBaseline === ofInflow ? words.netReturnBoth(ofBaseline) : words.netReturnEach(ofBaseline, ofInflow)
}
