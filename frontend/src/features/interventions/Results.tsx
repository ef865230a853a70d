import { ExplainSeveral } from '../../shared/explain/ExplainSeveral'
import type { MeasureName } from '../../shared/explain/measures'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import { DataTable } from '../../shared/ui/DataTable'
import type { Scope } from '../../shared/scope/scope'
import type { TableModel } from '../../shared/ui/table'
import type { Intervention, InterventionResults } from './intervention'
import { PlacesFigure } from './PlacesFigure'
import { afterTable } from './tables/afterTable'
import { moneyTable } from './tables/moneyTable'
import { participantsTable } from './tables/participantsTable'
import { statesTable } from './tables/statesTable'
import { useVoice } from './voice'

interface Props {
  intervention: Intervention
  results: InterventionResults
  scope: Scope
}

/** What became of the participants, and what it cost. */
export function Results({ intervention, results, scope }: Props) {
  const voice = useVoice()
  const exported = useExport()
  const { words, format } = voice
  const { money } = results
  const source = words.source(format.day(scope.asOf), format.count(results.dataBasis.version))
  const table = (model: TableModel) => {
    const named = { ...model, name: `${intervention.code}-${model.name}`, caption: `${intervention.name}: ${model.caption}` }
    return (
      <>
        <DataTable table={model} />
        <TakeAway exported={exported(named, { scope, version: results.dataBasis.version, filters: [intervention.name], notes: results.notes })} />
      </>
    )
  }
  const explained = (figures: readonly { measure: MeasureName; what: string; with?: Record<string, string> }[]) => (
    <ExplainSeveral
      figures={figures.map(({ with: more, ...figure }) => ({ ...figure, dimensions: { intervention: intervention.code, ...more } }))}
    />
  )
  const counts = [results.participants, results.active, results.completed, results.brokenOff].map((count) => format.count(count ?? 0))
  const outcomes = [results.inJob, results.inWorkPlacement, results.inEducation].map((count) => format.count(count ?? 0))
  return (
    <div className="intervention-doc">
      <section className="section">
        <h2>{words.participantsTitle}</h2>
        <p className="text">
          {words.participantsSentence(counts[0]!, counts[1]!, counts[2]!, counts[3]!)} {words.outcomesSentence(outcomes[0]!, outcomes[1]!, outcomes[2]!)}
        </p>
        {table(participantsTable(results, voice))}
        {explained([
          { measure: 'intervention.enrolled', what: words.rowParticipants },
          { measure: 'intervention.inJob', what: words.rowJob },
          { measure: 'intervention.inWorkPlacement', what: words.rowPlacement },
          { measure: 'intervention.inEducation', what: words.rowEducation },
        ])}
        <PlacesFigure
          results={results}
          asOf={scope.asOf}
          source={source}
          takeAway={explained([{ measure: 'intervention.active', what: words.rowActive }])}
        />
      </section>
      <section className="section">
        <h2>{words.nowTitle}</h2>
        {table(statesTable(results, scope.asOf, voice))}
        {explained([{ measure: 'intervention.citizens', what: words.nowTitle }])}
      </section>
      <section className="section">
        <h2>{words.afterTitle}</h2>
        {table(afterTable(results, voice))}
        {explained([
          ...results.after.map(({ months }) => ({
            measure: 'intervention.selfSupportAfter' as const,
            what: words.afterRow(format.count(months)),
            with: { months: String(months) },
          })),
          { measure: 'intervention.reachedShare', what: words.explained.reached },
          { measure: 'intervention.expectedShare', what: words.explained.expected },
        ])}
      </section>
      <section className="section">
        <h2>{words.moneyTitle}</h2>
        <p className="text">
          {money.spent === null || money.postings === 0
            ? words.moneyNone
            : [
                words.moneySentence(format.money(money.spent), format.count(money.postings)),
                words.moneyPer(
                  money.perParticipant === null ? null : format.money(money.perParticipant),
                  money.perSelfSupporting === null ? null : format.money(money.perSelfSupporting),
                ),
              ]
                .filter(Boolean)
                .join(' ')
                .replace(/([^.])$/, '$1.')}
        </p>
        {table(moneyTable(results, voice))}
        {explained([
          { measure: 'intervention.spent', what: words.rowSpent },
          { measure: 'intervention.spentPerParticipant', what: words.rowPerParticipant },
          { measure: 'intervention.spentPerSelfSupporting', what: words.rowPerSelfSupporting },
        ])}
      </section>
      <section className="section">
        <h2>{words.notes}</h2>
        <ol className="notes">
          {results.notes.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ol>
        <p className="fig-foot">{source}</p>
      </section>
    </div>
  )
}
