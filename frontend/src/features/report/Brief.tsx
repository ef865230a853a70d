import { briefOf } from './brief'
import { Explained } from './Explained'
import { NoteRef } from './NoteRef'
import { PartNotes } from './PartNotes'
import type { ReportData } from './reportData'
import { useVoice } from './voice'

/** The report in four sentences, for those who read no further. */
export function Brief({ data }: { data: ReportData }) {
  const voice = useVoice()
  return (
    <section className="brief" aria-labelledby="kort-fortalt">
      <h2 id="kort-fortalt">{voice.words.brief}</h2>
      <dl>
        {briefOf(data, voice).map(({ topic, text, figure, notes = [], ofPart }) => (
          <div key={topic}>
            <dt>{topic}</dt>
            <dd>
              {text}
              {notes.map((code) => (
                <NoteRef key={code} code={code} />
              ))}
              {ofPart && <PartNotes report={data.report} />}
              {figure && <Explained data={data} figures={[{ measure: figure, what: topic }]} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
