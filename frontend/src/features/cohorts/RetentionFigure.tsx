import { useQuery } from '@tanstack/react-query'
import type { Scope } from '../../shared/scope/scope'
import { Segmented } from '../../shared/ui/Segmented'
import { SelectField } from '../../shared/ui/SelectField'
import { comparisonQuery, type Comparison, exitOf } from './cohortsQuery'
import { called, type Compared } from './compared'
import { followedOn, reliable } from './curve'
import { curveOf, medianFinding } from './findings'
import { GroupFigure } from './GroupFigure'
import { gapNames } from './search'
import { type StepCurve, StepCurves } from './StepCurves'
import { retentionTable } from './tables'
import { useCohortsSearch } from './useCohortsSearch'
import { useVoice, type Voice } from './voice'

/** How long the citizens of each group stay on the benefit. */
export function RetentionFigure({ scope, groups }: { scope: Scope; groups: readonly Compared[] }) {
  const voice = useVoice()
  const { words } = voice
  const { search } = useCohortsSearch()
  const comparison = useQuery(comparisonQuery(scope.programme.code, scope.asOf, groups.map(({ group }) => group), exitOf(search)))
  const curves = curvesOf(groups, voice)
  const short = groups.filter(({ letter }) => !curves.some((curve) => curve.letter === letter))
  const told = curves.map(({ letter, points, endLabel }) => `${called(groups.find((group) => group.letter === letter)!)}: ${points.length === 0 ? '–' : endLabel}`)
  return (
    <section className="section">
      <ExitChoices />
      <GroupFigure
        explained={{
          definitions: ['exit', 'retention', 'uncertainty', 'logRank'],
          numbers: groups.flatMap((group) => {
            const curve = group.analysis.retention?.[0]
            return curve ? [{ name: group.letter, text: followedOf(curve, voice) }] : []
          }),
        }}
        name="fastholdelse"
        scope={scope}
        groups={groups}
        level={2}
        title={medianFinding(groups, voice)}
        sentence={[words.curveStops, ...short.map(({ letter }) => words.tooFew(letter))].join(' ')}
        plot={
          curves.length === 0 ? null : (
            <StepCurves
              alternative={words.retentionAlternative(told.join('. '))}
              unit={words.curveUnit}
              daysLabel={words.curveDays}
              followedLabel={words.atRisk}
              curves={curves}
              print={voice.format.count}
            />
          )
        }
        table={retentionTable(groups, voice)}
        notes={[words.bothCohorts, words.noComparison]}
      >
        <Facts groups={groups} comparison={comparison.data ?? null} />
      </GroupFigure>
    </section>
  )
}

function followedOf({ subjects, events, censored }: { subjects: number | null; events: number | null; censored: number | null }, { words, format }: Voice): string {
  const told = (citizens: number | null) => (citizens === null ? words.hidden : format.count(citizens))
  return words.followed(told(subjects), told(events), told(censored))
}

function curvesOf(groups: readonly Compared[], { words, format }: Voice): StepCurve[] {
  return groups.flatMap((group) => {
    const curve = curveOf(group)
    const points = curve ? reliable(curve) : []
    const end = points.at(-1)
    if (curve === null || end?.survival == null) return []
    return [
      {
        letter: group.letter,
        points,
        endLabel: words.curveEnd(format.percent(end.survival, 0), format.count(end.day)),
        followed: (day: number) => {
          const followed = followedOn(curve, day)
          return followed === null ? '–' : format.count(followed)
        },
      },
    ]
  })
}

function ExitChoices() {
  const { words } = useVoice()
  const { search, choose } = useCohortsSearch()
  return (
    <div className="trend-choices">
      <Segmented
        legend={words.exit}
        options={[
          { value: 'alle', label: words.exits.alle },
          { value: 'selvforsoergelse', label: words.exits.selvforsoergelse },
        ]}
        value={search.afgang ?? 'alle'}
        onChange={(value) => choose('afgang', value === 'selvforsoergelse' ? 'selvforsoergelse' : undefined)}
      />
      <SelectField label={words.gap} value={search.ophold ?? 'ingen'} onChange={(value) => choose('ophold', gapNames.find((name) => name === value))}>
        <option value="ingen">{words.gaps.ingen}</option>
        {gapNames.map((days) => (
          <option key={days} value={days}>
            {words.gaps[days]}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

/** The medians with their limits, whether chance may explain the difference, and how sure the curves are. */
function Facts({ groups, comparison }: { groups: readonly Compared[]; comparison: Comparison | null }) {
  const voice = useVoice()
  const { words } = voice
  return (
    <dl className="group-facts">
      <div>
        <dt>{words.factMedian}</dt>
        {groups.map((group) => (
          <dd key={group.letter}>{medianOf(group, voice)}</dd>
        ))}
      </div>
      <div>
        <dt>{words.factDifference}</dt>
        <dd>{groups.length === 1 ? words.oneGroup : comparison ? testOf(comparison, voice) : words.loading}</dd>
      </div>
      <div>
        <dt>{words.factUncertainty}</dt>
        <dd>{words.uncertainty}</dd>
      </div>
    </dl>
  )
}

function medianOf(group: Compared, { words, format }: Voice): string {
  const median = curveOf(group)?.median
  if (median?.day == null) return words.medianNone(group.letter)
  const lower = median.lower === null ? format.count(median.day) : format.count(median.lower)
  return words.medianWithLimits(group.letter, format.count(median.day), lower, median.upper === null ? null : format.count(median.upper))
}

const smallestTold = 0.001

function testOf({ inSeveral, logRank }: Comparison, { words, format }: Voice): string {
  if (inSeveral !== null && inSeveral > 0) return words.noTestShared(format.count(inSeveral), inSeveral === 1)
  const p = logRank?.[0]?.p ?? null
  if (p === null) return words.noTest
  return words.logRank(p < smallestTold ? words.pSmall : words.pValue(format.decimal(p, 3)))
}
