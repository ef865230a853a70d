import { yearOf } from '../../../shared/i18n/date'
import { stop } from '../../../shared/i18n/stop'
import { spendingKind } from '../../../shared/findings/spending'
import { hasBudget } from '../../../shared/findings/expectations'
import { Explained } from '../Explained'
import { PartNotes } from '../PartNotes'
import { budgetPrices } from '../priceLevels'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { consumptionTable, yearConsumptionTable, yearIsAll } from '../tables/consumptionTable'
import { useVoice, type Voice } from '../voice'

export function ConsumptionSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words } = voice
  const { report } = data
  const inAll = consumptionTable(data, voice)
  const inYear = yearConsumptionTable(data, voice)
  if (inAll === null) {
    return (
      <Section id="forbrug">
        <p className="text">{words.nothingBooked}</p>
        <PartNotes report={report} />
      </Section>
    )
  }
  return (
    <Section id="forbrug">
      <p className="text">{spentSentence(data, voice)}</p>
      <ReportTable table={inAll} />
      {yearIsAll(report) ? (
        <p className="text small">{words.yearIsAll(String(yearOf(report.asOf)))}</p>
      ) : (
        inYear && <ReportTable table={inYear} />
      )}
      <SourceLine
        data={data}
        from={inAll.source}
        more={budgetPrices(data.programme, voice)}
      />
      <Explained
        data={data}
        figures={[
          { measure: 'consumption.actualToDate', what: words.consumption },
          ...(hasBudget(data.programme) ? [{ measure: 'consumption.expectedToDate' as const, what: words.explained.expectedConsumption }] : []),
        ]}
      />
    </Section>
  )
}

function spentSentence({ programme, report }: ReportData, { words, format }: Voice): string {
  const { actualToDate, expectedToDate } = report.consumption
  const spent = words.spent(format.money(actualToDate))
  if (!hasBudget(programme)) return stop(spent)
  const difference = format.money(Math.abs(actualToDate - expectedToDate))
  return `${spent}, ${words.spentAgainstExpected(spendingKind(actualToDate, expectedToDate), difference)}.`
}
