import { useWords } from '../i18n/I18n'
import { sentenceCase } from '../i18n/sentenceCase'
import type { ShownScope } from '../scope/shownScope'
import { uiWords } from '../ui/words'
import { Explain } from './Explain'
import type { Explained } from './explanationQuery'

interface Props {
  /** The numbers that stand above, each with what it is called there. */
  figures: readonly (Explained & { what: string })[]
  /** As of Explain. */
  of?: ShownScope
}

/** Several numbers that stand together, explained in one line below them. */
export function ExplainSeveral({ figures, of }: Props) {
  const words = useWords(uiWords)
  return (
    <div className="explains">
      <span>{words.explainSeveral}</span>
      {figures.map((figure) => (
        <Explain key={`${figure.measure} ${Object.values(figure.dimensions ?? {}).join(' ')}`} {...figure} what={sentenceCase(figure.what)} short {...(of && { of })} />
      ))}
    </div>
  )
}
