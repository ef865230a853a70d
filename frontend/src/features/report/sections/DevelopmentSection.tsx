import { DevelopmentFigure } from '../figures/DevelopmentFigure'
import type { ReportData } from '../reportData'
import { Section } from '../Section'

export function DevelopmentSection({ data }: { data: ReportData }) {
  return (
    <Section id="udvikling">
      <DevelopmentFigure data={data} />
    </Section>
  )
}
