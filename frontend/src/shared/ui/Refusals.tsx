import type { Problem } from '../api/problems'
import { useWords } from '../i18n/I18n'
import { uiWords } from './words'

/** Why the API has no answer, in its own words, which are Danish. */
export function Refusals({ problems }: { problems: readonly Problem[] }) {
  const words = useWords(uiWords)
  return problems.map(({ message }) => (
    <p key={message} className="small">
      {words.serverSays} <q lang="da">{message}</q>
    </p>
  ))
}
