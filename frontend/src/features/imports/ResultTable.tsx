import type { Result } from './importApi'
import { has, kindsOf } from './sentences'
import { useVoice } from './voice'

/** What each file would do, or has done, to the rows of its table. */
export function ResultTable({ result, done }: { result: Result; done: boolean }) {
  const { words, format } = useVoice()
  const counted = result.problemCount === 0
  const columns = counted
    ? ([['rows', words.rows], ['new', words.new], ['changed', words.changed], ['unchanged', words.unchanged], ...extra(result, { removed: done ? words.removedDone : words.removed, repeated: words.repeated })] as const)
    : ([['rows', words.rows]] as const)
  const warnings = [...result.files.flatMap((file) => file.warnings.map((warning) => words.warningOf(file.name, warning))), ...result.warnings]
  return (
    <>
      {warnings.length > 0 && (
        <>
          <h3>{words.warnings}</h3>
          <ul className="plain import-files" lang="da">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      {!counted && <p className="text">{words.notCounted}</p>}
      {counted && (
        <div className="scroll">
          <table className="catalogue stack">
            <caption>{done ? words.doneCaption : words.resultCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                {columns.map(([name, label]) => (
                  <th key={name} scope="col" className="num">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {result.files.map((file) => (
                <tr key={file.name}>
                  <th scope="row" className="import-files">
                    {file.name}
                    <small>{file.kind ?? words.notRecognised}</small>
                  </th>
                  {columns.map(([name, label]) => (
                    <td key={name} className="num" data-label={label}>
                      {file[name] === null ? '–' : format.count(file[name])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {counted && has(result, 'removed') && kindsOf(result.files).length < result.files.length && <p className="small">{words.removedHelp}</p>}
      {counted && has(result, 'repeated') && <p className="small">{words.repeatedHelp}</p>}
    </>
  )
}

function extra(result: Result, words: { removed: string; repeated: string }) {
  return (['removed', 'repeated'] as const).flatMap((name) => (has(result, name) ? [[name, words[name]] as const] : []))
}
