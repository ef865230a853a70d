import type { ReactNode } from 'react'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import type { TableModel } from '../../shared/ui/table'
import type { EconomyData } from './economyQuery'

/** What any amount of the economy must be read with. */
const weakening = new Set(['SIGN_RULE', 'NO_COMPARISON_GROUP', 'INFLOW', 'ROUNDING', 'DATA_END_UNKNOWN', 'COSTS_OF_PART', 'COSTS_ELSEWHERE', 'AS_ISSUED', 'DEMO_DATA'])

interface Also {
  filters?: readonly string[]
  /** What else is said of the table. */
  said?: string
}

/** Offers a table of the page to be taken away, with what its reader must know. */
export function useTakeAway({ programme, report }: EconomyData): (table: TableModel, also?: Also) => ReactNode {
  const exported = useExport()
  return (table, { filters = [], said } = {}) => {
    const notes = report.notes.filter(({ code }) => weakening.has(code))
    const more = said ? [{ code: 'SAID', text: said }] : []
    return (
      <TakeAway
        exported={exported(table, {
          scope: { programme: { ...programme, closed: false }, asOf: report.asOf },
          version: report.dataBasis.version,
          filters,
          notes: [...notes, ...more],
        })}
      />
    )
  }
}
