import { hasBudget } from '../../shared/findings/expectations'
import { priceLevels } from '../../shared/findings/priceLevels'
import type { Programme } from './reportData'
import type { Voice } from './voice'

/** What prices the budget behind a figure is in, as a sentence. Nothing where there is no budget. */
export function budgetPrices(programme: Programme, voice: Voice): string {
  if (!hasBudget(programme)) return ''
  return voice.words.budgetPriceLevel(priceLevels(programme, voice))
}
