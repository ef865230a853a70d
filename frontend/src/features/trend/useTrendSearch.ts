import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FigureView } from '../../shared/ui/Figure'
import { type FigureName, figureNames, readTrendSearch, type TrendSearch } from './search'

type Changes = { [Name in keyof TrendSearch]?: TrendSearch[Name] | undefined }

/** What is chosen on the page, which stands in the address, and how to change it. */
export function useTrendSearch() {
  const search = readTrendSearch({ ...useSearch({ from: '/udvikling' }) })
  const navigate = useNavigate({ from: '/udvikling' })
  const change = (changes: Changes) => void navigate({ search: (before) => ({ ...before, ...changes }) as typeof before, replace: true, resetScroll: false })
  const tables = search.tabel ?? []

  /** Whether a figure stands as a picture or a table. */
  function figure(name: FigureName): { view: FigureView; setView: (view: FigureView) => void } {
    return {
      view: tables.includes(name) ? 'table' : 'figure',
      setView: (view) => change({ tabel: figureNames.filter((other) => (other === name ? view === 'table' : tables.includes(other))) }),
    }
  }
  return { search, change, figure }
}
