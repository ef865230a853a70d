import type { TableModel } from '../../shared/ui/table'
import type { ReportData } from './reportData'
import { consumptionTable, yearConsumptionTable } from './tables/consumptionTable'
import { derivedTable } from './tables/derivedTable'
import { fulfilmentTable } from './tables/fulfilmentTable'
import { netBudgetTable } from './tables/netBudgetTable'
import { netGainTable } from './tables/netGainTable'
import { netReturnTable } from './tables/netReturnTable'
import { savingsTable } from './tables/savingsTable'
import { statusTable } from './tables/statusTable'
import { targetsTable } from './tables/targetsTable'
import { trendTable } from '../../shared/development/trendTable'
import type { Voice } from './voice'

/** Every table of the report, in its order. */
export function reportTables(data: ReportData, voice: Voice): TableModel[] {
  const { programme, report } = data
  return [
    netBudgetTable(programme, voice),
    targetsTable(programme, voice),
    consumptionTable(data, voice),
    yearConsumptionTable(data, voice),
    derivedTable(data, voice),
    savingsTable(data, voice),
    netReturnTable(data, voice),
    netGainTable(data, voice),
    trendTable(data, voice),
    fulfilmentTable(report, voice),
    statusTable(data, voice),
  ].filter((table) => table !== null)
}
