import { createContext } from 'react'
import type { IsoDate } from '../i18n/date'

/** What the figures of a part of a page are of. */
export interface ShownScope {
  programme: string
  asOf: IsoDate
}

/** The programme and day that a page shows. Null: the page is of no programme. */
export const ShownScopeContext = createContext<ShownScope | null>(null)
