import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FigureView } from '../../shared/ui/Figure'
import { keepScope } from '../../shared/scope/keepScope'
import { type EconomySearch, type FigureName, figureNames, readEconomySearch } from './search'

/** What is chosen on the page, which stands in its address. */
export function useChoice() {
  const search = useSearch({ from: '/oekonomi' })
  const navigate = useNavigate({ from: '/oekonomi' })
  function choose(change: { [Name in keyof EconomySearch]: EconomySearch[Name] | undefined }) {
    void navigate({
      search: (before) => ({ ...keepScope(before), ...readEconomySearch({ ...before, ...change }) }),
      replace: true,
      resetScroll: false,
    })
  }
  return { search, choose }
}

/** Whether a figure stands as a picture or a table. */
export function useFigureView(name: FigureName): [FigureView, (view: FigureView) => void] {
  const { search, choose } = useChoice()
  const tables = search.tabel ?? []
  function show(view: FigureView) {
    choose({ tabel: figureNames.filter((figure) => (figure === name ? view === 'table' : tables.includes(figure))) })
  }
  return [tables.includes(name) ? 'table' : 'figure', show]
}
