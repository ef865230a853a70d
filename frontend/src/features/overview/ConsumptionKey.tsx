import { Link } from '@tanstack/react-router'
import { hasBooks, hasBudget } from '../../shared/findings/expectations'
import { spendingKind } from '../../shared/findings/spending'
import { keepScope } from '../../shared/scope/keepScope'
import { Sparkline } from '../../shared/charts/Sparkline'
import { KeyFigure } from './KeyFigure'
import { keyAmount } from './keyAmount'
import { lastYear } from './lastYear'
import type { OverviewData } from './overviewQuery'
import { useVoice, type Voice } from './voice'

/** How much is spent of what was expected? */
export function ConsumptionKey({ data }: { data: OverviewData }) {
  const voice = useVoice()
  const { words, format } = voice
  const link = (
    <Link to="/oekonomi" search={keepScope} hash="forbrug">
      {words.toEconomy}
    </Link>
  )
  if (!hasBooks(data.report)) {
    return (
      <KeyFigure measure="consumption.actualToDate" title={words.consumption} value="–" also={words.nothingBooked} gap={null} reference={words.nothingBookedHelp} spark={null} link={link} />
    )
  }
  const { actualToDate, expectedToDate } = data.report.consumption
  const difference = Math.abs(actualToDate - expectedToDate)
  return (
    <KeyFigure
      measure="consumption.actualToDate"
      title={words.consumption}
      {...keyAmount(actualToDate, voice)}
      also={share(data, voice)}
      gap={hasBudget(data.programme) ? words.consumptionGap(spendingKind(actualToDate, expectedToDate), format.money(difference)) : null}
      reference={reference(data, voice)}
      spark={<ConsumptionSpark data={data} />}
      link={link}
    />
  )
}

function ConsumptionSpark({ data }: { data: OverviewData }) {
  const { words, format } = useVoice()
  const points = lastYear(data.programme.course?.points ?? [], data.report.asOf)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return (
    <Sparkline
      alternative={words.consumptionSpark(format.month(first.date), format.money(first.consumption), format.money(last.consumption), format.month(last.date))}
      first={format.month(first.date)}
      last={format.month(last.date)}
      series={[
        { label: words.actualKey, kind: 'solid', values: points.map(({ consumption }) => consumption) },
        ...(hasBudget(data.programme)
          ? [{ label: words.expectedKey, kind: 'dashed' as const, values: points.map(({ expectedConsumption }) => expectedConsumption) }]
          : []),
      ]}
    />
  )
}

function share({ programme, report }: OverviewData, { words, format }: Voice): string {
  if (!hasBudget(programme)) return words.noBudget
  const { actualToDate, expectedToDate } = report.consumption
  return expectedToDate === 0 ? words.spentUnexpected : words.percentOfExpected(format.count((100 * actualToDate) / expectedToDate))
}

function reference({ programme, report }: OverviewData, { words, format }: Voice): string {
  if (!hasBudget(programme)) return ''
  const { actualToDate, expectedToDate } = report.consumption
  const invested = programme.budgetInAll[0]?.investment
  return [
    words.ofThousands(format.thousands(actualToDate), format.thousands(expectedToDate)),
    invested !== undefined && words.investment(format.money(invested), programme.to && format.month(programme.to)),
  ]
    .filter(Boolean)
    .join(' ')
}
