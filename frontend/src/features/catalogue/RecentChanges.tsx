import { History } from '../history/History'
import type { Revision } from '../history/historyQuery'
import { useVoice } from '../history/voice'

interface Props {
  revisions: readonly Revision[]
  busy: boolean
  onUndo: (revision: Revision) => void
}

/** The latest changes of the catalogue; those of one run of the importer are one line. */
export function RecentChanges({ revisions, busy, onUndo }: Props) {
  const { words, format } = useVoice()
  return (
    <>
      {runsOf(revisions).map(({ imported, changes }) =>
        imported !== null && changes.length > 1 ? (
          <ol className="history" key={changes[0]!.id}>
            <li>
              <p>
                <b>{words.actions[changes[0]!.action]}</b> {format.moment(changes[0]!.madeAt)} <span lang="da">{changes[0]!.actor && words.by(changes[0]!.actor)}</span>
              </p>
              <p lang="da">{format.and(changes.map(({ name }) => name))}</p>
            </li>
          </ol>
        ) : (
          <History key={changes[0]!.id} revisions={changes} named busy={busy} onUndo={onUndo} />
        ),
      )}
      {revisions.length === 0 && <History revisions={[]} />}
    </>
  )
}

/** Changes that follow each other and come from one run of the importer; all others by hand, together. */
function runsOf(revisions: readonly Revision[]) {
  const runs: { imported: string | null; changes: Revision[] }[] = []
  for (const revision of revisions) {
    const last = runs.at(-1)
    if (last && last.imported === revision.import) last.changes.push(revision)
    else runs.push({ imported: revision.import, changes: [revision] })
  }
  return runs
}
