import { useContext } from 'react'
import { type ShownScope, ShownScopeContext } from '../scope/shownScope'
import type { Explained } from './explanationQuery'
import { Opener } from './Opener'

interface Props extends Explained {
  /** As of Opener. */
  what: string
  /** Of which programme and day the number is, where it is not those of the page (see ScopePage). */
  of?: ShownScope
  /** As of Opener. */
  short?: boolean
}

/**
 * A small button below a number, which opens how the number is computed:
 *
 *     <Explain measure="netReturn" dimensions={{ cohort: 'INFLOW' }} what={words.netReturn} />
 *
 * It stands after the number in the flow, not within a sentence or a link, and paper does not show it.
 */
export function Explain({ what, of, short = false, ...explained }: Props) {
  const shown = useContext(ShownScopeContext)
  const scope = of ?? shown
  if (scope === null) throw new Error(`${explained.measure} is explained on a page of no programme: say of what it is`)
  return (
    <Opener what={what} short={short}>
      {({ Explanation }) => <Explanation scope={scope} explained={explained} />}
    </Opener>
  )
}
