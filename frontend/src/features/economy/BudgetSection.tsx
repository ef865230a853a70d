import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { Figure } from '../../shared/ui/Figure'
import { budgetFinding, budgetPrices, budgetTable } from './budget'
import { BudgetBars } from './BudgetBars'
import type { EconomyData } from './economyQuery'
import { PublishedBreakdowns } from './PublishedBreakdowns'
import { Section } from './Section'
import { useFigureView } from './useChoice'
import { useTakeAway } from './useTakeAway'
import { useVoice } from './voice'

/** What was to be invested and saved, year by year? */
export function BudgetSection({ data }: { data: EconomyData }) {
  const voice = useVoice()
  const { words, format } = voice
  const [view, setView] = useFigureView('budget')
  const takeAway = useTakeAway(data)
  const { programme, report } = data
  const finding = budgetFinding(programme, voice)
  const table = budgetTable(programme, voice)
  const inAll = programme.budgetInAll[0]
  if (finding === null || table === null || inAll === undefined) {
    return (
      <Section id="budget" question={words.budgetQuestion}>
        <p className="text">{words.noBudget}</p>
      </Section>
    )
  }
  const prices = budgetPrices(programme, voice)
  return (
    <Section id="budget" question={words.budgetQuestion}>
      <Figure
        title={finding}
        sentence={`${words.budgetSentence(format.money(inAll.investment), format.money(Math.abs(inAll.saving)))} ${prices}`}
        view={view}
        onView={setView}
        plot={<BudgetBars years={programme.budgetByYear} />}
        table={<DataTable table={table} />}
        source={sourceSentence(report, table.source, voice, `${prices} ${words.signRule}`)}
        takeAway={
          <>
            {takeAway(table, { said: prices })}
            <ExplainSeveral
              figures={[
                { measure: 'investment', what: words.explained.investment },
                { measure: 'netBudget', what: words.explained.netBudget },
              ]}
            />
          </>
        }
      />
      <PublishedBreakdowns data={data} />
    </Section>
  )
}
