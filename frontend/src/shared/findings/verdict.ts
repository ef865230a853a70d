/** What an amount means for the municipality: by the published sign rule minus is a gain, plus is a loss. */
export interface Verdict<Size> {
  kind: 'gain' | 'loss' | 'even'
  size: Size
}

/** What the difference of an amount from its expected means: less is better. */
export interface Comparison<Size> {
  kind: 'better' | 'worse' | 'same'
  size: Size
}

/** Less than half a krone is nothing. */
const smallest = 0.5

export function verdictOf(kroner: number): Verdict<number> {
  const size = Math.abs(kroner)
  if (size < smallest) return { kind: 'even', size: 0 }
  return { kind: kroner < 0 ? 'gain' : 'loss', size }
}

export function compare(actual: number, expected: number): Comparison<number> {
  const size = Math.abs(actual - expected)
  if (size < smallest) return { kind: 'same', size: 0 }
  return { kind: actual < expected ? 'better' : 'worse', size }
}

/** The same verdict with its size printed. */
export function printed<Kind>(
  { kind, size }: { kind: Kind; size: number },
  print: (size: number) => string,
): { kind: Kind; size: string } {
  return { kind, size: print(size) }
}
