import { Link } from '@tanstack/react-router'
import { keepScope } from '../../../shared/scope/keepScope'
import { Downloads } from '../Downloads'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { useVoice } from '../voice'

export function BasisSection({ data }: { data: ReportData }) {
  const { words, format } = useVoice()
  const { version, dataThrough, citizens, changedAt } = data.report.dataBasis
  return (
    <Section id="datagrundlag">
      <p className="text">{words.basisText}</p>
      <p className="text">
        {dataThrough === null ? words.basisEndUnknown : words.basisThrough(format.day(dataThrough))}{' '}
        {words.basisVersion(format.count(version), words.citizens(format.count(citizens), citizens === 1))}{' '}
        {changedAt !== null && words.basisChanged(format.moment(changedAt))}
      </p>
      <p className="text only-link">
        <Link to="/kilder" search={keepScope}>
          {words.basisSources}
        </Link>
        .
      </p>
      <Downloads data={data} />
    </Section>
  )
}
