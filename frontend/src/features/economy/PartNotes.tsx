import type { Report } from './economyQuery'

/** What must stand beside a result: costs and savings in two places, and a report that can no longer be computed. */
const caveats = new Set(['COSTS_OF_PART', 'COSTS_ELSEWHERE', 'AS_ISSUED'])

export function PartNotes({ report }: { report: Report }) {
  return report.notes
    .filter(({ code }) => caveats.has(code))
    .map(({ code, text }) => (
      <p key={code} className="caveat">
        {text}
      </p>
    ))
}
