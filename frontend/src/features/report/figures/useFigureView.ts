import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FigureView } from '../../../shared/ui/Figure'
import { type FigureName, figureNames } from '../search'

/** Whether a figure stands as a picture or a table; the choice is in the address. */
export function useFigureView(name: FigureName): [FigureView, (view: FigureView) => void] {
  const tables = useSearch({ from: '/rapport' }).tabel ?? []
  const navigate = useNavigate({ from: '/rapport' })
  function choose(view: FigureView) {
    const tabel = figureNames.filter((figure) => (figure === name ? view === 'table' : tables.includes(figure)))
    void navigate({ search: (search) => ({ ...search, tabel }), replace: true, resetScroll: false })
  }
  return [tables.includes(name) ? 'table' : 'figure', choose]
}
