import type { Scope } from '../../shared/scope/scope'
import type { Compared } from './compared'
import { reentryFinding, yearInMonths } from './findings'
import { GroupBars } from './GroupBars'
import { GroupFigure } from './GroupFigure'
import { barOf, partOf, told } from './StatusFigure'
import { reentryTable } from './tables'
import { useVoice, type Voice } from './voice'

/** How many of those who left came back. */
export function ReentryFigure({ scope, groups }: { scope: Scope; groups: readonly Compared[] }) {
  const voice = useVoice()
  const { words, format } = voice
  const title = reentryFinding(groups, voice)
  const counted = counts(groups, voice)
  const months = groups[0]?.analysis.reentry?.map((row) => row.months) ?? []
  const bars = months.map((month) => ({
    id: String(month),
    label: words.within(format.count(month)),
    bars: groups.map(({ letter, analysis }) => {
      const row = analysis.reentry?.find((one) => one.months === month)
      return barOf(letter, row?.share ?? null, row?.back ?? null, voice)
    }),
  }))
  return (
    <section className="section">
      <GroupFigure
        explained={{
          definitions: ['exit', 'reentry'],
          numbers: groups.flatMap(({ letter, analysis }) =>
            (analysis.reentry ?? []).map((row) => ({
              name: `${letter}, ${words.within(format.count(row.months)).toLowerCase()}`,
              text: partOf(row.back, row.observed, voice),
            })),
          ),
        }}
        name="tilbage"
        scope={scope}
        groups={groups}
        level={2}
        title={title}
        sentence={counted.length === 0 ? words.reentryWho : words.reentrySentence(format.and(counted))}
        plot={<GroupBars alternative={words.chartAlternative(title, told(bars))} unit={words.percentHeading} groups={bars} />}
        table={reentryTable(groups, voice)}
        notes={[]}
      />
    </section>
  )
}

function counts(groups: readonly Compared[], { words, format }: Voice): string[] {
  return groups.flatMap(({ letter, analysis }) => {
    const year = analysis.reentry?.find(({ months }) => months === yearInMonths)
    return year?.back == null || year.observed === null || year.observed === 0 ? [] : [words.reentryCounts(letter, format.count(year.back), format.count(year.observed))]
  })
}
