import type { Scope } from '../../shared/scope/scope'
import { Notice } from '../../shared/ui/Notice'
import { useVoice } from './voice'

/** What the address asked for and cannot be had. */
export function Complaints({ scope: { complaints, programme, asOf } }: { scope: Scope }) {
  const { words, format } = useVoice()
  if (complaints.length === 0) return null
  return (
    <Notice title={words.badAddress}>
      {complaints.map((complaint) => (
        <p key={complaint.kind}>
          {complaint.kind === 'unknownProgramme'
            ? words.unknownProgramme(complaint.code, programme.name)
            : words.impossibleDate(complaint.text, format.dayInWords(asOf))}
        </p>
      ))}
    </Notice>
  )
}
