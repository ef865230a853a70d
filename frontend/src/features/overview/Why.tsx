import { expectedNetGainOf, hasBudget } from '../../shared/findings/expectations'
import { spendingKind } from '../../shared/findings/spending'
import { compare, printed, verdictOf } from '../../shared/findings/verdict'
import { DataTable } from '../../shared/ui/DataTable'
import type { OverviewData } from './overviewQuery'
import { useVoice, type Voice } from './voice'
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
      <p>{explanation(data, voice)}</p>
      <DataTable table={whyTable(data, voice)} />
      <p>{withoutInflow(data, voice)}</p>
      {data.report.notes
        .filter(({ code }) => caveats.has(code))
        .map(({ code, text }) => (
          <p key={code} className="caveat" lang="da">
            {text}
          </p>
        ))}
      <p className="small">
        {words.signRule} {words.noComparison}
      </p>
    </section>
  )
}

function explanation(data: OverviewData, { words, format }: Voice): string {
  const { netGain, netReturn, expectedNetReturn } = data.report.economy
  const { actualToDate, expectedToDate } = data.report.consumption
  const expected = expectedNetGainOf(data)
  if (netGain === null || expected === null) return words.whyNoExpectation
  const against = words.whyAgainst(printed(compare(netGain, expected), format.money), words.verdict(printed(verdictOf(expected), format.money)))
  if (netReturn === null || expectedNetReturn === null || !hasBudget(data.programme)) return against
  const spending = { kind: spendingKind(actualToDate, expectedToDate), size: format.money(Math.abs(actualToDate - expectedToDate)) }
  return `${against} ${words.whyParts(spending, printed(compare(netReturn, expectedNetReturn), format.money))}`
}

function withoutInflow({ programme, report }: OverviewData, { words, format }: Voice): string {
  const { netGain, netGainWithoutInflow } = report.economy
  if (netGain === null || netGainWithoutInflow === null) return ''
  const without = verdictOf(netGainWithoutInflow)
  const turns = without.kind !== verdictOf(netGain).kind && without.kind !== 'even'
  const say = turns ? words.whyTurned : words.whyWithout
  return say(format.dayInWords(programme.baselineDate), words.aVerdict(printed(without, format.money)))
}
