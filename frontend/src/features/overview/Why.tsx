import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import { verdictOf } from '../../shared/findings/verdict'
import { explainResult, resultWithoutInflow } from '../../shared/result/explainResult'
import { DataTable } from '../../shared/ui/DataTable'
import type { OverviewData } from './overviewQuery'
import { useVoice } from './voice'
import { whyTable } from './whyTable'

/** What must stand beside a result: costs and savings in two places, and a report that can no longer be computed. */
const caveats = new Set(['COSTS_OF_PART', 'COSTS_ELSEWHERE', 'AS_ISSUED'])

/** What the result is made of, and whether it is better or worse than expected. */
export function Why({ data }: { data: OverviewData }) {
  const voice = useVoice()
  const { words, format } = voice
  const { netGain } = data.report.economy
  if (netGain === null) return null
  const verdict = verdictOf(netGain)
  const size = format.money(verdict.size)
  return (
    <section className="why">
      <h3>{verdict.kind === 'even' ? words.whyQuestion.even : words.whyQuestion[verdict.kind](size)}</h3>
      <p>{explainResult(data, voice)}</p>
      <DataTable table={whyTable(data, voice)} />
      <p>{resultWithoutInflow(data, voice)}</p>
      {data.report.notes
        .filter(({ code }) => caveats.has(code))
        .map(({ code, text }) => (
          <p key={code} className="caveat">
            {text}
          </p>
        ))}
      <p className="small">
        {words.signRule} {words.noComparison}
      </p>
      <ExplainSeveral
        figures={[
          { measure: 'netGain', what: words.netGain },
          { measure: 'netGain.expected', what: words.explained.expectedNetGain },
          { measure: 'netReturn', what: words.netReturn },
          { measure: 'netGain.withoutInflow', what: words.explained.withoutInflow },
        ]}
      />
    </section>
  )
}
