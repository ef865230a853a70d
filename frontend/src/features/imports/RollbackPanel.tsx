import { DataTable } from '../../shared/ui/DataTable'
import { type Busy, leaveRollback, type Rollback, rollBack } from './importApi'
import { type LoggedImport, useDecision } from './importQueries'
import { Refused } from './Refused'
import { TaskProgress } from './TaskProgress'
import { undoneTable } from './undoneTable'
import { useFocusOn } from './useFocusOn'
import { useVoice } from './voice'

interface Props {
  rollback: Rollback
  busy: Busy | null
  imports: readonly LoggedImport[]
  /** One has asked for it here, rather than found it when the page opened. */
  asked: boolean
}

/** What it would change to take an import back, the question whether to, and the answer. */
export function RollbackPanel({ rollback, busy, imports, asked }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const { import: id, stage, failure, undone, version, dataThrough } = rollback
  const undo = useDecision(() => rollBack(id, rollback.check))
  const leave = useDecision(() => leaveRollback())
  const title = stage === 'FAILED' ? words.undoRefused(id) : stage === 'DONE' ? words.undoDone(id) : words.undoTitle(id)
  const heading = useFocusOn(title, asked)
  const later = imports.filter((run) => Number(run.id) > Number(id) && run.rolledBackAt === null).map((run) => run.id)
  const mine = busy?.mine && (busy.task === 'CHECK_ROLLBACK' || busy.task === 'ROLLBACK') ? busy : null
  const over = stage === 'FAILED' || stage === 'DONE'
  return (
    <section className="undo" aria-labelledby="undo-title">
      <h3 id="undo-title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {mine && <TaskProgress busy={mine} mayLeave />}
      {failure && (failure.code === 'INTERNAL' ? <p className="text">{words.outcomeHelp.internal}</p> : <p className="text" lang="da">{failure.message}</p>)}
      {stage === 'DONE' && <p className="text">{words.undoDoneHelp(format.count(version))}</p>}
      {stage === 'CHECKED' && (
        <p className="text">
          {words.undoAsk(id)} {later.length > 0 && words.undoLater(format.and(later.toReversed()))} {words.undoThrough(dataThrough === null ? null : format.dayInWords(dataThrough))}
        </p>
      )}
      {(stage === 'CHECKED' || stage === 'DONE') && (undone.length > 0 ? <DataTable table={undoneTable(undone, voice)} /> : <p className="text">{words.undoNothing}</p>)}
      {stage === 'CHECKED' && (
        <p className="links">
          <button type="button" className="btn primary" aria-disabled={busy !== null} onClick={() => busy === null && undo.mutate()}>
            {words.undoOf(id)}
          </button>
          <button type="button" className="btn" onClick={() => leave.mutate()}>
            {words.cancel}
          </button>
        </p>
      )}
      {over && (
        <p className="links">
          <button type="button" className="btn" onClick={() => leave.mutate()}>
            {words.close}
          </button>
        </p>
      )}
      <Refused error={undo.error ?? leave.error} />
    </section>
  )
}
