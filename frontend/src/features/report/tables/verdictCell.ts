import { type Cell, none, text } from '../../../shared/ui/table'
import { printed, verdictOf } from '../../../shared/findings/verdict'
import type { Voice } from '../voice'

/** An amount in words, below the amount with its official sign. */
export function verdictCell(kroner: number | null, { words, format }: Voice): Cell {
  return kroner === null ? none : text(words.verdict(printed(verdictOf(kroner), format.money)))
}
