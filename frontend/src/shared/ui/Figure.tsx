import { type ReactNode, useId, useMemo, useRef } from 'react'
import { useWords } from '../i18n/I18n'
import { DaysTogether } from './DaysTogether'
import { FigureContext } from './figureContext'
import { Segmented } from './Segmented'
import { uiWords } from './words'

export type FigureView = 'figure' | 'table'

interface Props {
  /** The finding; it must be true of the data shown. */
  title: string
  /** 2 where the figure stands right below the page's title; 3 within a section. */
  level?: 2 | 3
  sentence: ReactNode
  view: FigureView
  onView: (view: FigureView) => void
  plot: ReactNode
  table: ReactNode
  source: string
  /** What of it can be taken away. */
  takeAway?: ReactNode
}

/** A finding with its picture and its table: one of them on the screen, both on paper. */
export function Figure({ title, level = 3, sentence, view, onView, plot, table, source, takeAway }: Props) {
  const words = useWords(uiWords)
  const titleId = useId()
  const plotBox = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => ({ title, source, plot: () => plotBox.current }), [title, source])
  const Heading = `h${level}` as const
  return (
    <figure className="fig" aria-labelledby={titleId} data-view={view}>
      <div className="fig-head">
        <div>
          <Heading id={titleId}>{title}</Heading>
          <p>{sentence}</p>
        </div>
        <Segmented
          quiet
          legend={words.showAs(title)}
          options={[
            { value: 'figure', label: words.figure },
            { value: 'table', label: words.table },
          ]}
          value={view}
          onChange={onView}
        />
      </div>
      <div ref={plotBox} className="fig-plot">
        {plot}
      </div>
      <div className="fig-table">{table}</div>
      <p className="fig-foot">
        <DaysTogether>{source}</DaysTogether>
      </p>
      <FigureContext value={shown}>{takeAway}</FigureContext>
    </figure>
  )
}
