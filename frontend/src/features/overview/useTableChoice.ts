import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FigureView } from '../../shared/ui/Figure'

/** Whether the development stands as a picture or a table; the choice is in the address. */
export function useTableChoice(): [FigureView, (view: FigureView) => void] {
  const { tabel } = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  function choose(view: FigureView) {
    void navigate({
      search: (before) => ({ ...before, tabel: view === 'table' ? 'udvikling' : undefined }),
      replace: true,
      resetScroll: false,
    })
  }
  return [tabel === 'udvikling' ? 'table' : 'figure', choose]
}
