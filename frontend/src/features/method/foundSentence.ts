import type { Voice } from './voice'

/** In how many figures, terms and fields of the API the text stands; where it does not is left out. */
export function foundSentence(text: string, counts: readonly [figures: number, terms: number, fields: number], { words, format }: Voice): string {
  const says = [words.foundMeasures, words.foundTerms, words.foundFields]
  const places = counts.flatMap((count, index) => (count === 0 ? [] : [says[index]!(format.count(count), count === 1)]))
  return words.found(text, format.and(places))
}
