import { useWords } from '../i18n/I18n'
import { toCsv } from '../ui/csv'
import { saveFile } from '../ui/saveFile'
import type { Exported } from './exported'
import { exportWords } from './words'

/** The table that is shown, as a file, with what its reader must know. */
export function TakeAway({ exported: { file, table, facts } }: { exported: Exported }) {
  const words = useWords(exportWords)
  return (
    <button type="button" className="link" onClick={() => saveFile(`${file}.csv`, 'text/csv', toCsv(table, facts))}>
      {words.csv}
    </button>
  )
}
