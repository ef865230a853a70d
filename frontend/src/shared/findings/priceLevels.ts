import type { Format } from '../i18n/format'

interface Budgeted {
  /** The budget's sums by price level; of lines that name none it is null. */
  budgetByPriceLevel: readonly { priceLevel: string | null }[]
}

/** The price levels that the programme's budget lines name. Null: none does. */
export function priceLevels({ budgetByPriceLevel }: Budgeted, { format }: { format: Format }): string | null {
  const levels = budgetByPriceLevel.flatMap((sum) => sum.priceLevel ?? [])
  return levels.length > 0 ? format.and(levels) : null
}
