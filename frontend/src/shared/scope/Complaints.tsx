import { useI18n, useWords } from '../i18n/I18n'
import { Notice } from '../ui/Notice'
import type { Scope } from './scope'
import { scopeWords } from './words'

/** What the address asked for and cannot be had. */
export function Complaints({ scope: { complaints, programme, asOf } }: { scope: Scope }) {
  const words = useWords(scopeWords)
  const { format } = useI18n()
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
