import { expectedNetGainOf } from '../../../shared/findings/expectations'
import { Failures } from '../../../shared/ui/Failures'
import { Explained } from '../Explained'
import { NetGainFigure } from '../figures/NetGainFigure'
import { NoComparisonGroup } from '../NoComparisonGroup'
import { PartNotes } from '../PartNotes'
import { budgetPrices } from '../priceLevels'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { netGainTable } from '../tables/netGainTable'
import { compare, printed, verdictOf } from '../../../shared/findings/verdict'
import { useVoice, type Voice } from '../voice'

export function NetGainSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const table = netGainTable(data, voice)
  return (
    <Section id="netto-gevinst">
      <p className="text">{netGainSentences(data, voice)}</p>
      <ReportTable table={table} />
      <Failures table={table} />
      <PartNotes report={data.report} />
      <NoComparisonGroup />
      <SourceLine data={data} from={table.source} more={budgetPrices(data.programme, voice)} />
      <Explained
        data={data}
        figures={[
          { measure: 'netGain', what: voice.words.netGain },
          { measure: 'netGain.withoutInflow', what: voice.words.explained.withoutInflow },
          ...(expectedNetGainOf(data) === null ? [] : [{ measure: 'netGain.expected' as const, what: voice.words.expectedNetGain }]),
          { measure: 'annualSaving', what: voice.words.explained.annualSaving },
        ]}
      />
      <NetGainFigure data={data} />
    </Section>
  )
}

function netGainSentences(data: ReportData, { words, format }: Voice): string {
  const { netGain, netGainWithoutInflow, annualSaving } = data.report.economy
  const expected = expectedNetGainOf(data)
  const comparison = netGain === null || expected === null ? null : printed(compare(netGain, expected), format.money)
  const aVerdict = (kroner: number) => words.aVerdict(printed(verdictOf(kroner), format.money))
  return [
    words.netGainDefinition,
    netGain === null
      ? words.netGainUnknown
      : words.netGainResult(aVerdict(netGain), comparison),
    ...(netGainWithoutInflow === null ? [] : [words.netGainWithoutInflow(aVerdict(netGainWithoutInflow))]),
    ...(annualSaving === null ? [] : [words.annualSaving(aVerdict(annualSaving))]),
  ].join(' ')
}
