import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { keepScope } from '../../shared/scope/keepScope'
import type { FigureView } from '../../shared/ui/Figure'
import { type Group, readGroup, writeGroup } from './group'
import { type CohortsSearch, type FigureName, figureNames, letters, readCohortsSearch } from './search'

/** Who is compared where the address names nobody. */
const usual: Group[] = [{ cohort: 'BASELINE' }, { cohort: 'INFLOW' }]

export interface Unknown {
  letter: string
  condition: string
}

/** The groups and choices of the page, which stand in the address, and how to change them. */
export function useCohortsSearch() {
  const raw = useSearch({ from: '/kohorter' })
  const search = useMemo(() => readCohortsSearch({ ...raw }), [raw])
  const navigate = useNavigate({ from: '/kohorter' })
  const { groups, unknown } = useMemo(() => groupsOf(search), [search])
  const go = (changed: CohortsSearch) => void navigate({ search: (before) => ({ ...keepScope(before), ...changed }), resetScroll: false })

  function setGroups(next: readonly Group[]) {
    const { a: _a, b: _b, c: _c, d: _d, ...others } = search
    const written = next.slice(0, letters.length).map((group, index) => [letters[index], writeGroup(group)])
    go({ ...others, ...Object.fromEntries(written) })
  }

  function choose<Name extends 'efter' | 'afgang' | 'ophold' | 'tabel'>(name: Name, value: CohortsSearch[Name] | undefined) {
    const { [name]: _, ...others } = search
    go(value === undefined ? others : { ...others, [name]: value })
  }

  function figure(name: FigureName): { view: FigureView; onView: (view: FigureView) => void } {
    const tables = search.tabel ?? []
    return {
      view: tables.includes(name) ? 'table' : 'figure',
      onView: (view) => choose('tabel', figureNames.filter((other) => (other === name ? view === 'table' : tables.includes(other)))),
    }
  }
  return { search, groups, unknown, setGroups, choose, figure }
}

/** Groups keep their order and move up, so that there is no B without an A. */
function groupsOf(search: CohortsSearch): { groups: Group[]; unknown: Unknown[] } {
  const texts = letters.flatMap((letter) => (search[letter] === undefined ? [] : [search[letter]]))
  if (texts.length === 0) return { groups: usual, unknown: [] }
  const read = texts.map(readGroup)
  return {
    groups: read.map(({ group }) => group),
    unknown: read.flatMap(({ unknown }, index) => unknown.map((condition) => ({ letter: letterOf(index), condition }))),
  }
}

export function letterOf(index: number): string {
  return letters[index]!.toUpperCase()
}
