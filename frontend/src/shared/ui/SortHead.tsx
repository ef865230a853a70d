interface Props {
  label: string
  unit?: string | undefined
  /** What the button does, in a sentence. */
  title: string
  /** Null: the table is sorted by another column. */
  sorted: 'ascending' | 'descending' | null
  /** The column holds numbers. */
  number?: boolean
  onSort: () => void
}

/** The head of a column that the table can be sorted by. */
export function SortHead({ label, unit, title, sorted, number = true, onSort }: Props) {
  return (
    <th scope="col" className={number ? 'num' : undefined} {...(sorted && { 'aria-sort': sorted })}>
      <button type="button" className="sort" title={title} onClick={onSort}>
        {label}
        <span className="sort-mark" aria-hidden="true">
          {sorted === 'descending' ? '▼' : sorted === 'ascending' ? '▲' : ''}
        </span>
      </button>
      {/* Browsers leave buttons out of the heads that they repeat on the next page. */}
      <span className="on-paper" aria-hidden="true">
        {label}
      </span>
      {unit && <small>{unit}</small>}
    </th>
  )
}
