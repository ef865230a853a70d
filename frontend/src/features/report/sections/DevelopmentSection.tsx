import { DevelopmentFigure } from '../../../shared/development/DevelopmentFigure'
import { Explained } from '../Explained'
import { useFigureView } from '../figures/useFigureView'
import { NoteRef } from '../NoteRef'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { useVoice } from '../voice'

export function DevelopmentSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words } = voice
  const [view, setView] = useFigureView('udvikling')
  return (
    <Section id="udvikling">
      <DevelopmentFigure data={data} voice={voice} view={view} onView={setView} NoteRef={NoteRef} />
      <Explained
        data={data}
        figures={[
          { measure: 'recipients', what: words.briefRecipients },
          { measure: 'recipients.expected', what: words.explained.expectedRecipients },
        ]}
      />
    </Section>
  )
}
