import { failureReasons, type ReportData } from './reportData'
import { useVoice } from './voice'

/** Why amounts are missing, beside the amounts. */
export function Failures({ data }: { data: ReportData }) {
  const { words } = useVoice()
  const reasons = failureReasons(data)
  if (reasons.length === 0) return null
  return (
    <div className="failures">
      <p>{words.cannotComputeBecause}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
