import type { Scope, ScopeComplaint } from '../../shared/scope/scope'
import { Notice } from '../../shared/ui/Notice'
import { useVoice, type Voice } from './voice'

/** What the address asked for and cannot be had. */
export function Complaints({ scope }: { scope: Scope }) {
  const voice = useVoice()
  if (scope.complaints.length === 0) return null
  return (
    <Notice title={voice.words.badAddress}>
      {scope.complaints.map((complaint) => (
        <p key={complaint.kind}>{sentence(complaint, scope, voice)}</p>
      ))}
    </Notice>
  )
}

function sentence(complaint: ScopeComplaint, scope: Scope, { words, format }: Voice): string {
  switch (complaint.kind) {
    case 'unknownProgramme':
      return words.unknownProgramme(complaint.code, scope.programme.name)
    case 'impossibleDate':
      return words.impossibleDate(complaint.text, format.dayInWords(scope.asOf))
  }
}
