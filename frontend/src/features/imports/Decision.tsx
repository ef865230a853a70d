import { useState } from 'react'
import { readDate } from '../../shared/i18n/date'
import { Choices } from './Choices'
import type { Busy, Upload } from './importApi'
import { Outcome } from './Outcome'
import { kindsOf, sameChoice } from './sentences'
import { TaskProgress } from './TaskProgress'

interface Props {
  upload: Upload
  now: string | null
  busy: Busy | null
}

/** What is decided about the files, what they would change then, and the import. */
export function Decision({ upload, now, busy }: Props) {
  const [through, setThrough] = useState(upload.choice?.dataThrough?.split('-').toReversed().join('-') ?? '')
  const [chosen, setReplace] = useState(upload.choice?.replace ?? [])
  const kinds = kindsOf(upload.files)
  const replace = chosen.filter((kind) => kinds.includes(kind))
  const seen = upload.result !== null || upload.failure !== null
  const changed = seen && !sameChoice(upload.choice, { dataThrough: through.trim() === '' ? null : readDate(through), replace })
  return (
    <>
      {upload.stage !== 'DONE' && (
        <Choices upload={upload} now={now} free={busy === null} seen={seen} changed={changed} kinds={kinds} through={through} onThrough={setThrough} replace={replace} onReplace={setReplace} />
      )}
      {busy?.mine && (busy.task === 'CHECK' || busy.task === 'IMPORT') && <TaskProgress busy={busy} mayLeave />}
      <Outcome upload={upload} now={now} free={busy === null} changed={changed} />
    </>
  )
}
