import type { IsoDate } from '../i18n/date'
import type { DefinitionName } from './definitions'
import { Opener } from './Opener'

export interface Worded {
  /** What the numbers rest on, as the API defines it. */
  definitions: readonly DefinitionName[]
  /** Each number with what it counts and of how many: A, selvforsørgende: 408 af 1.485 borgere. */
  numbers?: readonly { name: string; text: string }[]
  /** The data that they are computed from. */
  source: string
  asOf: IsoDate
  version: number
}

/** A small button below numbers that are no measures of the catalogue, which opens what they rest on. */
export function ExplainWords({ what, ...worded }: Worded & { what: string }) {
  return (
    <Opener what={what} short={false}>
      {({ WordExplanation }) => <WordExplanation {...worded} />}
    </Opener>
  )
}
