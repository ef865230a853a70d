import type { Scope } from '../../shared/scope/scope'
import { definitionsOfDivision } from '../../shared/explain/definitions'
import { SelectField } from '../../shared/ui/SelectField'
import { CitizensBehind } from './CitizensBehind'
import type { Compared } from './compared'
import { breakdownFinding } from './findings'
import { writeGroup } from './group'
import { GroupBars } from './GroupBars'
import { GroupFigure } from './GroupFigure'
import { type DivisionName, divisionNames } from './search'
import { barOf, partOf, told } from './StatusFigure'
import { breakdownTable, cellOf, valuesOf } from './tables'
import { useCohortsSearch } from './useCohortsSearch'
import { useVoice } from './voice'

/** Who the citizens of each group are. */
export function BreakdownFigure({ scope, groups }: { scope: Scope; groups: readonly Compared[] }) {
  const voice = useVoice()
  const { words } = voice
  const { search, choose } = useCohortsSearch()
  const by: DivisionName = search.efter ?? 'alder'
  const title = breakdownFinding(groups, words.divisions[by], voice)
  const several = groups.some(({ analysis }) => analysis.breakdown?.some(({ keys }) => keys[0]?.several))
  const bars = valuesOf(groups, voice).map(({ id, name }) => ({
    id,
    label: name,
    bars: groups.map((group) => {
      const cell = cellOf(group, id)
      return cell ? barOf(group.letter, cell.share, cell.population, voice) : barOf(group.letter, 0, 0, voice)
    }),
  }))
  return (
    <section className="section">
      <div className="trend-choices">
        <SelectField
          label={words.divideBy}
          value={by}
          onChange={(chosen) => {
            const efter = divisionNames.find((name) => name === chosen)
            choose('efter', efter === 'alder' ? undefined : efter)
          }}
        >
          {divisionNames.map((name) => (
            <option key={name} value={name}>
              {words.divisions[name]}
            </option>
          ))}
        </SelectField>
      </div>
      <GroupFigure
        explained={{
          definitions: ['population', ...definitionsOfDivision(by)],
          numbers: groups.flatMap((group) =>
            valuesOf(groups, voice).map(({ id, name }) => ({
              name: `${group.letter}, ${name}`,
              text: partOf(cellOf(group, id)?.population ?? (cellOf(group, id) === undefined ? 0 : null), group.analysis.population, voice),
            })),
          ),
        }}
        name="fordelt"
        scope={scope}
        groups={groups}
        level={2}
        title={title}
        sentence={several ? words.breakdownSeveral : words.breakdownWhole}
        plot={<GroupBars alternative={words.chartAlternative(title, told(bars))} unit={words.percentHeading} groups={bars} />}
        table={breakdownTable(groups, words.divisions[by], voice)}
        notes={[]}
      >
        <CitizensBehind
          numbers={groups.flatMap((group) =>
            valuesOf(groups, voice).map(({ id, name }) => ({
              label: `${group.letter}, ${name}`,
              citizens: cellOf(group, id)?.population ?? null,
              search: { gruppe: writeGroup(group.group), efter: by, ...(id !== '' && { kode: id }) },
            })),
          )}
        />
      </GroupFigure>
    </section>
  )
}
