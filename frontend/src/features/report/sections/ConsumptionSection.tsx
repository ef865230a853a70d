import { yearOf } from '../../../shared/i18n/date'
import { spendingKind } from '../brief'
import { budgetPrices } from '../priceLevels'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { consumptionTable, yearConsumptionTable, yearIsAll } from '../tables/consumptionTable'
import { useVoice } from '../voice'

export function ConsumptionSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words, format } = voice
  const { report } = data
  const { actualToDate, expectedToDate } = report.consumption
  const inAll = consumptionTable(report, voice)
  const inYear = yearConsumptionTable(report, voice)
  if (inAll === null) {
    return (
      <Section id="forbrug">
        <p className="text">{words.noConsumption}</p>
      </Section>
    )
  }
  const difference = format.money(Math.abs(actualToDate - expectedToDate))
  return (
    <Section id="forbrug">
      <p className="text">
        {words.spent(format.money(actualToDate))},{' '}
        {words.spentAgainstExpected(spendingKind(actualToDate, expectedToDate), difference)}.
      </p>
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
    </Section>
  )
}
