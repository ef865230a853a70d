import { createContext } from 'react'

/** The figure around something, as it stands on the page. */
export interface ShownFigure {
  title: string
  source: string
  /** Where the picture is drawn; null while the table stands instead. */
  plot: () => HTMLElement | null
}

export const FigureContext = createContext<ShownFigure | null>(null)
