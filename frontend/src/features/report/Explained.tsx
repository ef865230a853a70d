import { Explain } from '../../shared/explain/Explain'
import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import type { MeasureName } from '../../shared/explain/measures'
import type { ReportData } from './reportData'

export interface ExplainedNumber {
  measure: MeasureName
  dimensions?: Readonly<Record<string, string>>
  /** What the number is called where it stands. */
  what: string
}

interface Props {
  data: ReportData
  figures: readonly [ExplainedNumber, ...ExplainedNumber[]]
}

/** How numbers of the report are computed, of the programme and day that the report shows. */
export function Explained({ data: { programme, report }, figures }: Props) {
  const of = { programme: programme.code, asOf: report.asOf }
  const [first, ...others] = figures
  return others.length === 0 ? <Explain {...first} of={of} /> : <ExplainSeveral figures={figures} of={of} />
}
