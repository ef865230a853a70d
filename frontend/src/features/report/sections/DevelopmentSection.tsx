import { DevelopmentFigure } from '../../../shared/development/DevelopmentFigure'
import { useFigureView } from '../figures/useFigureView'
import { NoteRef } from '../NoteRef'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { useVoice } from '../voice'

export function DevelopmentSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const [view, setView] = useFigureView('udvikling')
  return (
    <Section id="udvikling">
      <DevelopmentFigure data={data} voice={voice} view={view} onView={setView} NoteRef={NoteRef} />
    </Section>
  )
}
