import type { Scope } from '../../shared/scope/scope'
import { CitizensBehind } from './CitizensBehind'
import type { Compared } from './compared'
import { shareIn, statusFinding } from './findings'
import { type BarGroup, GroupBars } from './GroupBars'
import { GroupFigure } from './GroupFigure'
import { writeGroup } from './group'
import { statusTable } from './tables'
import { useVoice, type Voice } from './voice'

const states = ['ON_BENEFIT', 'SELF_SUPPORT', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP'] as const

/** Where the citizens of each group are. */
export function StatusFigure({ scope, groups }: { scope: Scope; groups: readonly Compared[] }) {
  const voice = useVoice()
  const { words, format } = voice
  const bars = barsOf(groups, voice)
  const title = statusFinding(groups, voice)
  const sizes = groups.map(({ letter, analysis }) => words.ofCitizens(letter, analysis.population === null ? words.hidden : format.count(analysis.population)))
  return (
    <GroupFigure
      explained={{
        definitions: ['population', 'state'],
        numbers: groups.flatMap(({ letter, analysis }) =>
          states.map((state) => ({
            name: `${letter}, ${words.stateName[state].toLowerCase()}`,
            text: partOf(analysis.status?.rows.find((row) => row.state === state)?.total, analysis.status?.population.total, voice),
          })),
        ),
      }}
      name="status"
      scope={scope}
      groups={groups}
      level={2}
      title={title}
      sentence={words.statusSentence(format.and(sizes))}
      plot={<GroupBars alternative={words.chartAlternative(title, told(bars))} unit={words.percentHeading} groups={bars} />}
      table={statusTable(groups, voice)}
      notes={[]}
    >
      <CitizensBehind
        numbers={groups.flatMap(({ letter, group, analysis }) =>
          states.map((state) => ({
            label: `${letter}, ${words.stateName[state].toLowerCase()}`,
            citizens: analysis.status?.rows.find((row) => row.state === state)?.total ?? null,
            search: { gruppe: writeGroup({ ...group, states: [state] }) },
          })),
        )}
      />
    </GroupFigure>
  )
}

function barsOf(groups: readonly Compared[], voice: Voice): BarGroup[] {
  return states.map((state) => ({
    id: state,
    label: voice.words.stateName[state],
    bars: groups.map((group) => barOf(group.letter, shareIn(group, state), group.analysis.status?.rows.find((row) => row.state === state)?.total ?? null, voice)),
  }))
}

/** A bar with its share and how many that is. */
export function barOf(letter: string, share: number | null, count: number | null, { words, format }: Voice) {
  const text = share === null ? '–' : count === null ? words.hidden : words.barLabel(format.percent(share), format.count(count))
  return { letter, share, text }
}

/** So many citizens of so many, each where it is told. */
export function partOf(part: number | null | undefined, whole: number | null | undefined, { words, format }: Voice): string {
  const print = (citizens: number | null | undefined) => (citizens === undefined ? '–' : citizens === null ? words.hidden : format.count(citizens))
  return words.partOf(print(part), print(whole))
}

/** What bars say, for those who do not see them. */
export function told(groups: readonly BarGroup[]): string {
  return groups.map(({ label, bars }) => `${label}: ${bars.map(({ letter, text }) => `${letter} ${text}`).join(', ')}`).join('. ')
}
