import { problemAt } from '../../shared/api/problems'
import { amount, type Cell } from '../../shared/ui/table'
import type { EconomyData } from './economyQuery'

/** An amount, nothing, or why it could not be computed. The path begins at the report's economy. */
export function amountCell(
  { problems }: EconomyData,
  value: number | null,
  path: readonly (string | number)[],
  print: (kroner: number) => string,
): Cell {
  const problem = value === null ? problemAt(problems, ['programme', 'report', 'economy', ...path]) : undefined
  return problem ? { kind: 'failed', reason: problem.message } : amount(value, print)
}
