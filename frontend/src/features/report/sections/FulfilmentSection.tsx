import { FulfilmentFigure } from '../figures/FulfilmentFigure'
import type { ReportData } from '../reportData'
import { Section } from '../Section'

export function FulfilmentSection({ data }: { data: ReportData }) {
  return (
    <Section id="maalopfyldelse">
      <FulfilmentFigure data={data} />
    </Section>
  )
}
