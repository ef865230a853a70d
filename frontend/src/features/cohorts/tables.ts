import { sourceOf } from '../../shared/source/source'
import { type Cell, none, number, type TableModel, text } from '../../shared/ui/table'
import type { Compared } from './compared'
import { pointOn, reliable } from './curve'
import { curveOf, shareIn } from './findings'
import type { Voice } from './voice'

const states = ['ON_BENEFIT', 'SELF_SUPPORT', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP'] as const

/** A count, where it is told: null is hidden, because it could expose a citizen. */
function count(citizens: number | null | undefined, { words, format }: Voice): Cell {
  if (citizens === undefined) return none
  return citizens === null ? { kind: 'hidden', text: words.hidden } : number(citizens, format.count)
}

function percent(share: number | null, { format }: Voice): Cell {
  return number(share, (value) => format.decimal(value, 1))
}

/** Two columns for each group: how many, and which share of it. */
function pairs(groups: readonly Compared[], { words }: Voice) {
  return groups.flatMap(({ letter }) => [
    { label: letter, detail: words.citizensUnit, unit: '' },
    { label: letter, detail: words.percentUnit, unit: '' },
  ])
}

export function statusTable(groups: readonly Compared[], voice: Voice): TableModel {
  const { words } = voice
  return {
    name: 'kohorter-status',
    caption: words.statusCaption,
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [{ label: words.statusCaption }, ...pairs(groups, voice)],
    rows: [
      ...states.map((state) => ({
        label: words.stateName[state],
        cells: groups.flatMap((group) => [
          count(group.analysis.status?.rows.find((row) => row.state === state)?.total, voice),
          percent(shareIn(group, state), voice),
        ]),
      })),
      {
        label: words.inAll,
        kind: 'sum' as const,
        cells: groups.flatMap(({ analysis }) => [count(analysis.status?.population.total, voice), none]),
      },
    ],
  }
}

/** The values that somebody in one of the groups has, in the API's order. */
export function valuesOf(groups: readonly Compared[], voice: Voice): { id: string; name: string }[] {
  const values = new Map<string, string>()
  for (const { analysis } of groups) {
    for (const { keys } of analysis.breakdown ?? []) {
      const key = keys[0]!
      values.set(key.code ?? '', voice.words.keyName(key))
    }
  }
  const missing = values.get('')
  values.delete('')
  const known = [...values].map(([id, name]) => ({ id, name }))
  return missing === undefined ? known : [...known, { id: '', name: missing }]
}

export function cellOf({ analysis }: Compared, id: string) {
  return analysis.breakdown?.find(({ keys }) => (keys[0]?.code ?? '') === id)
}

export function breakdownTable(groups: readonly Compared[], division: string, voice: Voice): TableModel {
  const { words } = voice
  return {
    name: 'kohorter-fordelt',
    caption: words.breakdownCaption(division),
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [{ label: division }, ...pairs(groups, voice)],
    rows: valuesOf(groups, voice).map(({ id, name }) => ({
      label: name,
      cells: groups.flatMap((group) => {
        const cell = cellOf(group, id)
        // The API leaves out cells without anybody.
        return cell ? [count(cell.population, voice), percent(cell.share, voice)] : [count(0, voice), percent(0, voice)]
      }),
    })),
  }
}

const toldDays = [30, 90, 180, 365, 730]

export function retentionTable(groups: readonly Compared[], voice: Voice): TableModel {
  const { words, format } = voice
  return {
    name: 'kohorter-fastholdelse',
    caption: words.pointCaption,
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [
      { label: words.dayColumn },
      ...groups.flatMap(({ letter }) => [
        { label: letter, detail: words.shareDetail, unit: '' },
        { label: letter, detail: words.limitsDetail, unit: '' },
        { label: letter, detail: words.atRiskDetail, unit: '' },
      ]),
    ],
    rows: toldDays.map((day) => ({
      label: format.count(day),
      cells: groups.flatMap((group): Cell[] => {
        const curve = curveOf(group)
        const point = curve ? pointOn(reliable(curve), day) : null
        if (point === null) return [none, none, none]
        const { lower, upper, survival, atRisk } = point
        return [
          percent(survival, voice),
          lower === null || upper === null ? none : text(words.limits(format.decimal(lower, 1), format.decimal(upper, 1))),
          count(atRisk, voice),
        ]
      }),
    })),
  }
}

const monthsTold = [3, 6, 12, 24]

export function reentryTable(groups: readonly Compared[], voice: Voice): TableModel {
  const { words, format } = voice
  return {
    name: 'kohorter-tilbage',
    caption: words.reentryCaption,
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [
      { label: words.reentryCaption, spoken: true },
      ...groups.flatMap(({ letter }) => [
        { label: letter, detail: words.back, unit: '' },
        { label: letter, detail: words.observed, unit: '' },
        { label: letter, detail: words.percentUnit, unit: '' },
        { label: letter, detail: words.notObserved, unit: '' },
      ]),
    ],
    rows: monthsTold.map((months) => ({
      label: words.within(format.count(months)),
      cells: groups.flatMap(({ analysis }): Cell[] => {
        const row = analysis.reentry?.find((one) => one.months === months)
        if (row === undefined) return [none, none, none, none]
        return [count(row.back, voice), count(row.observed, voice), percent(row.share, voice), count(row.notObserved, voice)]
      }),
    })),
  }
}
