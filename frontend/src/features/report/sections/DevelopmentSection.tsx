import { DevelopmentFigure } from '../../../shared/development/DevelopmentFigure'
import { Explained } from '../Explained'
import { trendTable } from '../../../shared/development/trendTable'
import { TakeAway } from '../../../shared/export/TakeAway'
import { useFigureView } from '../figures/useFigureView'
import { NoteRef } from '../NoteRef'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { useReportExport } from '../useReportExport'
import { useVoice } from '../voice'

export function DevelopmentSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words } = voice
  const exported = useReportExport(data)
  const [view, setView] = useFigureView('udvikling')
  return (
    <Section id="udvikling">
      <DevelopmentFigure data={data} voice={voice} view={view} onView={setView} NoteRef={NoteRef} takeAway={<TakeAway exported={exported(trendTable(data, voice))} />} />
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
