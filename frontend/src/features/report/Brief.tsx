import { briefOf } from './brief'
import { NoteRef } from './NoteRef'
import type { ReportData } from './reportData'
import { useVoice } from './voice'

/** The report in four sentences, for those who read no further. */
export function Brief({ data }: { data: ReportData }) {
  const voice = useVoice()
  return (
    <section className="brief" aria-labelledby="kort-fortalt">
      <h2 id="kort-fortalt">{voice.words.brief}</h2>
      <dl>
        {briefOf(data, voice).map(({ topic, text, note }) => (
          <div key={topic}>
            <dt>{topic}</dt>
            <dd>
              {text}
              {note && <NoteRef code={note} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
