import type { Note } from './notes'
import type { ReportData } from './reportData'
import { BasisSection } from './sections/BasisSection'
import { ConsumptionSection } from './sections/ConsumptionSection'
import { DecisionSection } from './sections/DecisionSection'
import { DerivedSection } from './sections/DerivedSection'
import { DevelopmentSection } from './sections/DevelopmentSection'
import { FulfilmentSection } from './sections/FulfilmentSection'
import { GoalsSection } from './sections/GoalsSection'
import { NetGainSection } from './sections/NetGainSection'
import { NetReturnSection } from './sections/NetReturnSection'
import { NotesSection } from './sections/NotesSection'
import { SavingsSection } from './sections/SavingsSection'
import { StatusSection } from './sections/StatusSection'

/** The report in the order of the municipality's published one. */
export function ReportSections({ data, notes }: { data: ReportData; notes: readonly Note[] }) {
  return (
    <div className="report-doc">
      <DecisionSection data={data} />
      <GoalsSection data={data} />
      <ConsumptionSection data={data} />
      <DerivedSection data={data} />
      <SavingsSection data={data} />
      <NetReturnSection data={data} />
      <NetGainSection data={data} />
      <DevelopmentSection data={data} />
      <FulfilmentSection data={data} />
      <StatusSection data={data} />
      <BasisSection data={data} />
      <NotesSection notes={notes} />
    </div>
  )
}
