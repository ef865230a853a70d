import type { Revision } from './historyQuery'
import { useVoice } from './voice'

interface Props {
  revisions: readonly Revision[]
  /** The changes are of several entries: each says of which. */
  named?: boolean
  onUndo?: (revision: Revision) => void
  busy?: boolean
}

/** Who did what and when, newest first, field by field. */
export function History({ revisions, named, onUndo, busy }: Props) {
  const { words } = useVoice()
  if (revisions.length === 0) return <p className="text">{words.historyNone}</p>
  return (
    <ol className="history">
      {revisions.map((revision) => (
        <li key={revision.id}>
          <Change revision={revision} named={named ?? false} {...(onUndo && { onUndo })} busy={busy ?? false} />
        </li>
      ))}
    </ol>
  )
}

/** So few fields stand open at once. */
const fewFields = 4

function Change({ revision, named, onUndo, busy }: { revision: Revision; named: boolean; onUndo?: (revision: Revision) => void; busy: boolean }) {
  const { words, format } = useVoice()
  const { action, madeAt, actor, changes, undoneBy, name } = revision
  const moment = format.moment(madeAt)
  return (
    <>
      <p>
        <b>
          {words.actions[action]}
          {named && (
            <>
              : <span lang="da">{name}</span>
            </>
          )}
        </b>{' '}
        {moment} {actor && <span lang="da">{words.by(actor)}</span>}
      </p>
      {undoneBy !== null && <p className="small">{words.wasUndone}</p>}
      {changes.length > 0 && (
        <details open={changes.length <= fewFields}>
          <summary>{words.changedFields(format.count(changes.length))}</summary>
          <div className="scroll">
            <table className="changes">
              <caption className="sr">{words.changesCaption(words.actions[action], moment)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.field}</th>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody lang="da">
                {changes.map(({ field, label, before, after }) => (
                  <tr key={field}>
                    <th scope="row">{label}</th>
                    <td>{before || '–'}</td>
                    <td>{after || '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {onUndo && undoneBy === null && (
        <button type="button" className="link" disabled={busy} aria-label={words.undoOf(words.actions[action], moment)} onClick={() => onUndo(revision)}>
          {words.undo}
        </button>
      )}
    </>
  )
}
