import { sentenceCase } from '../i18n/sentenceCase'
import type { ToldFigure } from './explanationQuery'
import type { ExplainWords } from './words'

type Named = Pick<ToldFigure, 'measure' | 'dimensions'>

/** What a figure is, with what narrows it: Netto afkast, tilgang. */
export function figureName({ measure, dimensions }: Named, words: ExplainWords): string {
  return [measure.label, ...labels(dimensions, words)].join(', ')
}

/** What a part is beside the others of its whole: what narrows it more, and its measure where that is another one. */
export function partName(part: Named, whole: Named, words: ExplainWords): string {
  const own = part.dimensions.filter(({ name }) => !whole.dimensions.some((dimension) => dimension.name === name))
  if (part.measure.name !== whole.measure.name) return figureName({ ...part, dimensions: own }, words)
  return sentenceCase(labels(own, words).join(', '))
}

/** Categories have their names from the data; the other language knows those of the codes that it knows. */
function labels(dimensions: Named['dimensions'], words: ExplainWords): string[] {
  return dimensions.map(({ name, value, label }) => (name === 'category' ? words.named(value, label) : label))
}
