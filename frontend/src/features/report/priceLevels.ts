import { hasBudget } from '../../shared/findings/expectations'
import type { Programme } from './reportData'
import type { Voice } from './voice'

/** The price levels that the programme's budget lines name. Null: none does. */
export function priceLevels(programme: Programme, { format }: Voice): string | null {
  const levels = programme.budgetByPriceLevel.flatMap((sum) => sum.priceLevel ?? [])
  return levels.length > 0 ? format.and(levels) : null
}

/** What prices the budget behind a figure is in, as a sentence. Nothing where there is no budget. */
export function budgetPrices(programme: Programme, voice: Voice): string {
  if (!hasBudget(programme)) return ''
  return voice.words.budgetPriceLevel(priceLevels(programme, voice))
}
