import { yearOf } from '../../shared/i18n/date'
import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { Figure } from '../../shared/ui/Figure'
import { Segmented } from '../../shared/ui/Segmented'
import { budgetPrices } from './budget'
import { type Consumption, consumptionFinding, consumptionOf, consumptionSentence, consumptionTable } from './consumption'
import type { EconomyData } from './economyQuery'
import { PartNotes } from './PartNotes'
import { divisionNames, type DivisionName } from './search'
import { Section } from './Section'
import { SpentBars } from './SpentBars'
import { useChoice, useFigureView } from './useChoice'
import { useTakeAway } from './useTakeAway'
import { useVoice } from './voice'
import type { EconomyWords } from './words'

/** How much is spent of what was expected, by committee, category or year? */
export function ConsumptionSection({ data }: { data: EconomyData }) {
  const { words } = useVoice()
  const { search, choose } = useChoice()
  const division = search.opdel ?? 'udvalg'
  const consumption = consumptionOf(data, division, search.periode === 'aar')
  if (consumption === null) {
    return (
      <Section id="forbrug" question={words.consumptionQuestion}>
        <p className="text">{words.nothingBooked}</p>
        <PartNotes report={data.report} />
      </Section>
    )
  }
  const year = String(yearOf(data.report.asOf))
  return (
    <Section id="forbrug" question={words.consumptionQuestion}>
      <div className="choices-row">
        <Segmented<DivisionName>
          legend={words.divideBy}
          options={divisionNames.map((value) => ({ value, label: words.divisions[value] }))}
          value={division}
          onChange={(value) => choose({ opdel: value === 'udvalg' ? undefined : value })}
        />
        {division !== 'aar' && (
          <Segmented
            legend={words.period}
            options={[
              { value: 'i-alt', label: words.wholePeriod },
              { value: 'aar', label: words.thisYear(year) },
            ]}
            value={search.periode ?? 'i-alt'}
            onChange={(value) => choose({ periode: value === 'aar' ? 'aar' : undefined })}
          />
        )}
      </div>
      <ConsumptionFigure data={data} consumption={consumption} />
    </Section>
  )
}

/** What the figure sets side by side. */
function explained(thisYear: boolean, { explained: words }: EconomyWords) {
  return [
    { measure: thisYear ? ('consumption.actual' as const) : ('consumption.actualToDate' as const), what: words.consumption },
    { measure: thisYear ? ('consumption.expected' as const) : ('consumption.expectedToDate' as const), what: words.expectedConsumption },
  ]
}

function ConsumptionFigure({ data, consumption }: { data: EconomyData; consumption: Consumption }) {
  const voice = useVoice()
  const { words } = voice
  const [view, setView] = useFigureView('forbrug')
  const takeAway = useTakeAway(data)
  const table = consumptionTable(data, consumption, voice)
  const prices = [words.bookedPrices, budgetPrices(data.programme, voice)].filter(Boolean).join(' ')
  const filters = consumption.thisYear ? [`${words.period}: ${words.thisYear(String(yearOf(data.report.asOf)))}`] : []
  return (
    <Figure
      title={consumptionFinding(consumption, voice)}
      sentence={consumptionSentence(consumption, voice)}
      view={view}
      onView={setView}
      plot={consumption.rows.some(({ actual, expected }) => actual !== 0 || expected !== 0) ? <SpentBars rows={consumption.rows} /> : <p>{words.nothingToDraw}</p>}
      table={<DataTable table={table} />}
      source={sourceSentence(data.report, table.source, voice, prices)}
      takeAway={
        <>
          {takeAway(table, { filters, said: prices })}
          <ExplainSeveral figures={explained(consumption.thisYear, words)} />
        </>
      }
    />
  )
}
