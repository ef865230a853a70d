import { useWords } from '../i18n/I18n'
import type { TableModel } from './table'
import { uiWords } from './words'

/** Why amounts of a table are missing, each reason once. */
export function Failures({ table }: { table: TableModel }) {
  const words = useWords(uiWords)
  const cells = table.rows.flatMap((row) => row.cells)
  const reasons = new Set(cells.flatMap((cell) => (cell.kind === 'failed' ? cell.reason : [])))
  if (reasons.size === 0) return null
  return (
    <div className="failures">
      <p>{words.cannotComputeBecause}</p>
      <ul>
        {[...reasons].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
