import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { run, type Upload } from './importApi'
import { useDecision } from './importQueries'
import { Problems } from './Problems'
import { Refused } from './Refused'
import { ResultTable } from './ResultTable'
import { outcomeTitle, throughSentence } from './sentences'
import { useFocusOn } from './useFocusOn'
import { useVoice, type Voice } from './voice'

interface Props {
  upload: Upload
  now: string | null
  /** Nothing is under way. */
  free: boolean
  /** What is chosen is no longer what was seen. */
  changed: boolean
}

/** What the files would change, or have changed, or why they did not. */
export function Outcome({ upload, now, free, changed }: Props) {
  const voice = useVoice()
  const { words } = voice
  const title = outcomeTitle(upload, voice)
  const heading = useFocusOn(title)
  const importNow = useDecision(() => run(upload.id, upload.check))
  const { stage, result, failure, choice, check } = upload
  if (title === null) return <Refused error={importNow.error} />
  const good = stage === 'CHECKED' && result !== null && result.problemCount === 0
  return (
    <section className="group">
      <h2 ref={heading} tabIndex={-1} className="outcome">
        {title}
      </h2>
      {failure && (failure.code === 'INTERNAL' ? <p className="text">{words.outcomeHelp.internal}</p> : <p className="text" lang="da">{failure.message}</p>)}
      {result && (
        <p className="text">
          {helpOf(upload, voice)} {good && throughSentence(choice, now, voice)}
        </p>
      )}
      {result && result.problemCount > 0 && <Problems result={result} />}
      {result && <ResultTable result={result} done={stage === 'DONE'} />}
      {good && result.changes && !changed && (
        <div className="save">
          <button type="button" className="btn primary" aria-disabled={!free} onClick={() => free && importNow.mutate()}>
            {words.run}
          </button>
          <span className="small">{words.runHelp}</span>
        </div>
      )}
      {stage === 'DONE' && result?.import !== null && (
        <p className="links">
          <Link to="/rapport" search={keepScope}>
            {words.toReport}
          </Link>
        </p>
      )}
      <Refused key={check} error={importNow.error} />
    </section>
  )
}

function helpOf({ stage, result }: Upload, { words: { outcomeHelp }, format }: Voice): string {
  if (result === null) return ''
  if (stage === 'DONE') return result.import === null ? outcomeHelp.doneNothing : outcomeHelp.done(format.count(result.version))
  if (result.problemCount > 0) return outcomeHelp.problems
  return result.changes ? outcomeHelp.good : outcomeHelp.nothing
}
