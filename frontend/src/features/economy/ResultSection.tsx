import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import { hasBudget } from '../../shared/findings/expectations'
import { verdictOf } from '../../shared/findings/verdict'
import { explainResult, resultWithoutInflow } from '../../shared/result/explainResult'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { DaysTogether } from '../../shared/ui/DaysTogether'
import { Failures } from '../../shared/ui/Failures'
import { budgetPrices } from './budget'
import type { EconomyData } from './economyQuery'
import { PartNotes } from './PartNotes'
import { resultTable } from './resultTable'
import { Section } from './Section'
import { useTakeAway } from './useTakeAway'
import { useVoice } from './voice'

/** What was expected is the budget, since no net return was. */
function budgetAlone({ programme, report }: EconomyData): boolean {
  return hasBudget(programme) && report.economy.expectedNetReturn === null
}

/** Is the result good or bad, and what is it made of? */
export function ResultSection({ data }: { data: EconomyData }) {
  const voice = useVoice()
  const takeAway = useTakeAway(data)
  const { words, format } = voice
  const { netGain } = data.report.economy
  const { kind, size } = verdictOf(netGain ?? 0)
  const question = kind === 'even' ? words.whyQuestion.even : words.whyQuestion[kind](format.money(size))
  const table = resultTable(data, voice)
  return (
    <Section id="resultat" question={question}>
      {netGain !== null && (
        <p className="text">
          {[explainResult(data, voice), budgetAlone(data) && words.noExpectedReturn, resultWithoutInflow(data, voice)].filter(Boolean).join(' ')}
        </p>
      )}
      <DataTable table={table} />
      <Failures table={table} />
      <p className="caveat">
        {words.signRule} {words.noComparison}
      </p>
      <PartNotes report={data.report} />
      <p className="source">
        <DaysTogether>{sourceSentence(data.report, table.source, voice, budgetPrices(data.programme, voice))}</DaysTogether>
      </p>
      {takeAway(table)}
      <ExplainSeveral
        figures={[
          { measure: 'netGain', what: words.netGain },
          { measure: 'netGain.withoutInflow', what: words.explained.withoutInflow },
          { measure: 'netReturn', what: words.netReturn },
          { measure: 'consumption.actualToDate', what: words.explained.consumption },
          { measure: 'consumption.expectedToDate', what: words.explained.expectedConsumption },
        ]}
      />
    </Section>
  )
}
