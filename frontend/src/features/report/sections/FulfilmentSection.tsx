import { Explained } from '../Explained'
import { FulfilmentFigure } from '../figures/FulfilmentFigure'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { useVoice } from '../voice'

export function FulfilmentSection({ data }: { data: ReportData }) {
  const { words } = useVoice()
  const dimensions = { state: 'SELF_SUPPORT' }
  return (
    <Section id="maalopfyldelse">
      <FulfilmentFigure data={data} />
      <Explained
        data={data}
        figures={[
          { measure: 'fulfilment.share', dimensions, what: words.explained.selfSupportShare },
          { measure: 'fulfilment.expectedShare', dimensions, what: words.explained.expectedShare },
        ]}
      />
    </Section>
  )
}
