import { useId } from 'react'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import { FigureTable } from './FigureTable'
import type { ProgrammeGroup } from './grouping'
import { sourcesWords } from './words'

/** A programme's published figures, a table for each publication. */
export function ProgrammeFigures({ programme }: { programme: ProgrammeGroup }) {
  const words = useWords(sourcesWords)
  const { format } = useI18n()
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{programme.name}</h2>
      {programme.sources.map((source) => (
        <FigureTable
          key={`${source.title} ${source.date}`}
          caption={words.sourceDate(source.title, source.date && format.day(source.date))}
          figures={source.figures}
        />
      ))}
    </section>
  )
}
