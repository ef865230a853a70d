import type { GroupAnalysis } from './cohortsQuery'
import type { Group } from './group'

/** A group on the page: its letter, whom it consists of, and what is known of it. */
export interface Compared {
  letter: string
  group: Group
  /** Whom it consists of, in words. */
  name: string
  analysis: GroupAnalysis
}

/** The letter with the name, as the group is called in sentences: A (udgangspunkt). */
export function called({ letter, name }: Compared): string {
  return `${letter} (${name.charAt(0).toLowerCase()}${name.slice(1)})`
}
