import type { Busy } from './importApi'
import { stepName, stepProgress } from './sentences'
import { useVoice } from './voice'

/** What is under way and how far it is. A screen reader is told each step once, not every number. */
export function TaskProgress({ busy, mayLeave = false }: { busy: Busy; mayLeave?: boolean }) {
  const voice = useVoice()
  const name = stepName(busy, voice)
  const far = stepProgress(busy, voice)
  return (
    <div className="task">
      <p className="sr" role="status">
        {name}
      </p>
      <p aria-hidden="true">{far === null ? name : `${name}, ${far}`}</p>
      <progress aria-label={name} {...(busy.total > 0 && { value: busy.done, max: busy.total })} />
      {mayLeave && <p className="small">{voice.words.mayLeave}</p>}
    </div>
  )
}
