import { ApiFailure } from '../../shared/api/problems'
import { useWords } from '../../shared/i18n/I18n'
import { Notice } from '../../shared/ui/Notice'
import { uiWords } from '../../shared/ui/words'
import { useVoice } from './voice'

/** Why a change was not made, where no field is to blame. */
export function Problem({ error, kept }: { error: Error | null; kept?: boolean }) {
  const { words } = useVoice()
  const ui = useWords(uiWords)
  if (error === null) return null
  const kind = error instanceof ApiFailure ? error.kind : 'crashed'
  return (
    <Notice title={words.failed} urgent>
      {kind === 'refused' ? <p lang="">{error.message}</p> : <p>{ui[`${kind}Help`]}</p>}
      {kept && <p>{words.kept}</p>}
    </Notice>
  )
}
