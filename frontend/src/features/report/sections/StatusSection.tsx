import { Explained } from '../Explained'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { statusTable } from '../tables/statusTable'
import { useVoice, type Voice } from '../voice'

export function StatusSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const table = statusTable(data, voice)
  return (
    <Section id="status">
      <p className="text">{statusSentence(data, voice)}</p>
      <ReportTable table={table} />
      <SourceLine data={data} from={table.source} />
      <Explained
        data={data}
        figures={[
          { measure: 'population', what: voice.words.citizensInAll },
          { measure: 'leftShare', what: voice.words.explained.leftShare },
        ]}
      />
    </Section>
  )
}

function statusSentence({ report }: ReportData, { words, format }: Voice): string {
  const { population, rows } = report.status
  const onBenefit = rows.find((row) => row.state === 'ON_BENEFIT')
  if (population.total === 0 || onBenefit === undefined) return words.statusNobody
  return words.statusText(
    words.citizens(format.count(population.total), population.total === 1),
    format.count(onBenefit.total),
    format.count(onBenefit.baseline),
    format.count(onBenefit.inflow),
  )
}
