import { Explained } from '../Explained'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { netBudgetTable } from '../tables/netBudgetTable'
import { useVoice } from '../voice'

export function DecisionSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words, format } = voice
  const { programme } = data
  const table = netBudgetTable(programme, voice)
  const investment = programme.budgetInAll[0]?.investment ?? 0
  const parts = programme.budgetByCommittee.flatMap(({ committee, investment: part }) =>
    committee !== null && part !== 0 ? [words.investmentPart(format.money(part), committee.name)] : [],
  )
  return (
    <Section id="politisk-beslutning">
      <p className="text">
        {words.decision(
          programme.decidedOn && format.dayInWords(programme.decidedOn),
          investment === 0 ? null : format.money(investment),
          format.dayInWords(programme.from),
          programme.to && format.dayInWords(programme.to),
          parts.length > 1 ? format.and(parts) : null,
        )}
      </p>
      {table ? (
        <>
          <ReportTable table={table} />
          <SourceLine data={data} from={table.source} />
          <Explained
            data={data}
            figures={[
              { measure: 'investment', what: words.investment },
              { measure: 'netBudget', what: words.netBudget },
            ]}
          />
        </>
      ) : (
        <p className="text">{words.noBudget}</p>
      )}
    </Section>
  )
}
