import { saveFile } from '../../shared/ui/saveFile'
import { toCsv } from '../../shared/ui/csv'
import type { Result } from './importApi'
import { problemsTable } from './problemsTable'
import { useVoice } from './voice'

/** How many problems stand on the page: more help nobody to find what is behind them. */
const shown = 50

/** Every error with its file, row, column and value, and what to do; all that the server tells of, as a file. */
export function Problems({ result: { problems, problemCount } }: { result: Result }) {
  const voice = useVoice()
  const { words, format } = voice
  const save = () => {
    const table = problemsTable(problems, voice)
    saveFile(`${table.name}.csv`, 'text/csv', toCsv(table))
  }
  return (
    <>
      <div className="scroll">
        <table className="catalogue stack import-problems">
          <caption>{words.problemsCaption}</caption>
          <thead>
            <tr>
              {[words.file, words.row, words.column, words.value, words.what].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map(({ file, row, column, value, message }, index) => (
              <tr key={index}>
                <th scope="row">{file}</th>
                <td data-label={words.row}>{row === 0 ? words.whole : format.count(row)}</td>
                <td data-label={words.column}>{column || '–'}</td>
                <td data-label={words.value}>{value || '–'}</td>
                <td data-label={words.what} lang="da">
                  {message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="links">
        <button type="button" className="link" onClick={save}>
          {words.problemsCsv}
        </button>
        {problemCount > shown && (
          <span className="small">
            {words.problemsShown(format.count(shown), format.count(problemCount))} {problemCount > problems.length && words.problemsKept(format.count(problems.length))}
          </span>
        )}
      </p>
    </>
  )
}
