import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import { printed, verdictOf } from '../../shared/findings/verdict'
import { sourceOf, sourceSentence } from '../../shared/source/source'
import { amountsOf } from './amounts'
import { AmountRow } from './AmountRow'
import type { CohortName, EconomyData } from './economyQuery'
import { Section } from './Section'
import { useVoice } from './voice'

const cohorts: CohortName[] = ['BASELINE', 'INFLOW']

/** Each derived cost and saving, opened to the days and rates that make it. */
export function DaysSection({ data }: { data: EconomyData }) {
  const voice = useVoice()
  const { words } = voice
  if (data.programme.cohort?.economy == null) {
    return (
      <Section id="takster" question={words.daysQuestion}>
        <p className="text">{words.daysNot}</p>
      </Section>
    )
  }
  return (
    <Section id="takster" question={words.daysQuestion}>
      <p className="text">{words.daysText}</p>
      {cohorts.map((cohort) => (
        <CohortAmounts key={cohort} data={data} cohort={cohort} />
      ))}
      <p className="caveat">
        {words.signRule} {words.roundingOfDays} {words.noComparison}
      </p>
      <p className="source">{sourceSentence(data.report, sourceOf(voice, 'spells', 'visitations', 'rates'), voice)}</p>
      <ExplainSeveral
        figures={[
          { measure: 'derivedCosts', what: words.explained.derivedCosts },
          { measure: 'savings', what: words.explained.savings },
        ]}
      />
    </Section>
  )
}

function CohortAmounts({ data, cohort }: { data: EconomyData; cohort: CohortName }) {
  const voice = useVoice()
  const { words, format } = voice
  const amounts = amountsOf(data, cohort, voice)
  const netReturn = data.report.economy.cohorts.find((economy) => economy.cohort === cohort)?.netReturn ?? null
  const name = words.cohortName[cohort]
  return (
    <div className="amounts">
      <h3>{netReturn === null ? words.cohortUnknown(name) : words.cohortTotal(name, words.verdict(printed(verdictOf(netReturn), format.money)))}</h3>
      {amounts.length === 0 ? (
        <p className="text">{words.noAmounts}</p>
      ) : (
        <ul>
          {amounts.map((amount) => (
            <li key={amount.key}>
              <AmountRow data={data} amount={amount} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
