import { useQuery } from '@tanstack/react-query'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { type ImportState, lookAtRollback } from './importApi'
import { type LoggedImport, logQuery, useDecision } from './importQueries'
import { Refused } from './Refused'
import { RollbackPanel } from './RollbackPanel'
import { useVoice } from './voice'

/** What was imported before, and the way back. */
export function Log({ state }: { state: ImportState }) {
  const { words } = useVoice()
  const log = useQuery(logQuery)
  const see = useDecision(lookAtRollback)
  const free = state.busy === null
  return (
    <section className="group">
      <h2>{words.log}</h2>
      {log.isPending && (
        <p className="text" role="status">
          {words.logLoading}
        </p>
      )}
      {log.isError && <FailureNotice error={log.error} onRetry={() => void log.refetch()} />}
      {log.data?.length === 0 && <p className="text">{words.logNone}</p>}
      {log.data !== undefined && log.data.length > 0 && <LogTable imports={log.data} free={free} onUndo={(id) => see.mutate(id)} />}
      <Refused error={see.error} />
      {state.rollback && <RollbackPanel key={state.rollback.import} rollback={state.rollback} busy={state.busy} imports={log.data ?? []} asked={see.isSuccess} />}
    </section>
  )
}

const most = 50

function LogTable({ imports, free, onUndo }: { imports: readonly LoggedImport[]; free: boolean; onUndo: (id: string) => void }) {
  const { words, format } = useVoice()
  return (
    <>
      <div className="scroll">
        <table className="catalogue stack">
          <caption>{words.logCaption(format.count(imports.length))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.import}</th>
              <th scope="col">{words.dataThrough}</th>
              {[words.new, words.changed, words.unchanged, words.removedDone].map((label) => (
                <th key={label} scope="col" className="num">
                  {label}
                </th>
              ))}
              <th scope="col">
                <span className="sr">{words.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map((run) => (
              <tr key={run.id}>
                <th scope="row" className="import-files">
                  {words.importOf(run.id)}
                  <small>{words.when(format.moment(run.startedAt), run.actor)}</small>
                  <small>{words.filesOf(run.files)}</small>
                  {run.rolledBackAt && <small>{words.rolledBack(format.moment(run.rolledBackAt), run.rolledBackBy)}</small>}
                </th>
                <td data-label={words.dataThrough} className="nowrap">
                  {run.dataThrough ? format.day(run.dataThrough) : '–'}
                </td>
                {(['new', 'changed', 'unchanged', 'removed'] as const).map((name) => (
                  <td key={name} className="num" data-label={name === 'removed' ? words.removedDone : words[name]}>
                    {format.count(run[name])}
                  </td>
                ))}
                <td>
                  {run.rolledBackAt === null && (
                    <button type="button" className="link nowrap" aria-label={words.undoRow(run.id)} aria-disabled={!free} onClick={() => free && onUndo(run.id)}>
                      {words.undo}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {imports.length === most && <p className="small">{words.logMost}</p>}
    </>
  )
}
