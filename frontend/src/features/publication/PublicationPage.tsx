import { ScopePage } from '../../shared/scope/ScopePage'
import { PublicationActions } from './PublicationActions'
import { PublicationBody } from './PublicationBody'
import { useVoice } from './voice'

/** What of the management report may leave the house. */
export function PublicationPage() {
  const { words } = useVoice()
  return (
    <ScopePage title={words.overTitle} actions={<PublicationActions />}>
      {({ scope }) => <PublicationBody scope={scope} />}
    </ScopePage>
  )
}
