import type { PublishedFigure } from './agreement'

export interface ProgrammeGroup {
  code: string
  name: string
  sources: SourceGroup[]
}

/** The figures that one publication prints, in the order of the data. */
export interface SourceGroup {
  title: string
  date: string | null
  figures: PublishedFigure[]
}

export function groupFigures(figures: readonly PublishedFigure[]): ProgrammeGroup[] {
  const programmes: ProgrammeGroup[] = []
  for (const figure of figures) {
    const { programme, source } = figure
    let group = programmes.find(({ code }) => code === programme.code)
    if (group === undefined) programmes.push((group = { ...programme, sources: [] }))
    let printed = group.sources.find(({ title, date }) => title === source.title && date === source.date)
    if (printed === undefined) group.sources.push((printed = { ...source, figures: [] }))
    printed.figures.push(figure)
  }
  return programmes
}
