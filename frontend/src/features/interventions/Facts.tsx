import { DaysTogether } from '../../shared/ui/DaysTogether'
import type { Intervention } from './intervention'
import { useVoice } from './voice'

/** What the intervention is, for whom, by whom and when. */
export function Facts({ intervention }: { intervention: Intervention }) {
  const { words, format } = useVoice()
  const { status, from, to, places, providers, targetGroups } = intervention
  const facts: [term: string, fact: string, danish?: boolean][] = [
    [words.statusOne, words.statuses[status]],
    [words.period, words.periodOf(format.day(from), to && format.day(to))],
    [words.placesOne, places === null ? words.notTold : format.count(places)],
    [words.providers, providers.length > 0 ? format.and(providers) : words.notTold, true],
    [words.targetGroups, targetGroups.length > 0 ? format.and(targetGroups.map(({ name }) => name)) : words.notTold, true],
  ]
  return (
    <dl className="meta">
      {facts.map(([term, fact, danish]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd {...(danish && { lang: 'da' })}>
            <DaysTogether>{fact}</DaysTogether>
          </dd>
        </div>
      ))}
    </dl>
  )
}
