import type { ComponentType } from 'react'
import { useWords } from '../i18n/I18n'
import { DaysTogether } from './DaysTogether'
import type { Cell, TableModel } from './table'
import { useOverflows } from './useOverflows'
import { uiWords } from './words'

interface Props {
  table: TableModel
  /** Turns the code of a note into a reference to it. */
  NoteRef?: ComponentType<{ code: string }>
}

/** A table of numbers. It scrolls sideways in its own box where the page is too narrow. */
export function DataTable({ table, NoteRef = Nothing }: Props) {
  const words = useWords(uiWords)
  const [box, scrolls] = useOverflows<HTMLElement>()
  return (
    <section
      ref={box}
      className="scroll"
      // A box that scrolls must take the focus, or the keyboard cannot scroll it; one that does not is no stop.
      {...(scrolls && { 'aria-label': words.tableOf(table.caption), tabIndex: 0 })}
    >
      <table>
        <caption>
          <DaysTogether>{table.caption}</DaysTogether>
          {table.note && <NoteRef code={table.note} />} {table.unit && <span className="unit">({table.unit})</span>}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col" className={index > 0 ? 'num' : undefined}>
                {column.spoken ? <span className="sr">{column.label}</span> : column.label}
                {[column.detail, column.unit].filter(Boolean).map((small) => (
                  <small key={small}>
                    <DaysTogether>{small!}</DaysTogether>
                  </small>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className={row.kind}>
              <th scope="row">
                {row.label}
                {row.note && <NoteRef code={row.note} />}
              </th>
              {row.cells.map((cell, column) => (
                <td key={column} className="num">
                  <CellContent cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Nothing() {
  return null
}

function CellContent({ cell }: { cell: Cell }) {
  const words = useWords(uiWords)
  switch (cell.kind) {
    case 'none':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr">{words.none}</span>
        </>
      )
    case 'hidden':
      return <span className="hidden-figure">{cell.text}</span>
    case 'failed':
      return <em className="failed">{words.failed}</em>
    default:
      return cell.text
  }
}
