import { DaysTogether } from '../../shared/ui/DaysTogether'
import type { ReportData } from './reportData'
import { useVoice } from './voice'

/** When it was decided, when it runs, and how many it is about. */
export function ReportFacts({ data: { programme, report } }: { data: ReportData }) {
  const { words, format } = useVoice()
  const facts: [term: string, fact: string][] = [
    ...(programme.decidedOn ? [[words.decided, format.day(programme.decidedOn)] as [string, string]] : []),
    [words.period, words.periodOf(format.day(programme.from), programme.to && format.day(programme.to))],
    [words.baselineDay, format.day(programme.baselineDate)],
    [words.citizensInAll, format.count(report.status.population.total)],
  ]
  return (
    <dl className="meta">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <DaysTogether>{fact}</DaysTogether>
          </dd>
        </div>
      ))}
    </dl>
  )
}
