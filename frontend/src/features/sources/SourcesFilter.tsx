import { useI18n, useWords } from '../../shared/i18n/I18n'
import { SelectField } from '../../shared/ui/SelectField'
import { countAgreements, type PublishedFigure } from './agreement'
import { agreementNames, readSourcesSearch, type SourcesSearch } from './search'
import { sourcesWords } from './words'

interface Choice extends SourcesSearch {
  strategi?: string
}

interface Props {
  figures: readonly PublishedFigure[]
  ofProgramme: readonly PublishedFigure[]
  search: Choice
  onChoose: (choice: Choice) => void
}

const all = ''

/** Which programme, and which agreement; each choice says how many figures it leaves. */
export function SourcesFilter({ figures, ofProgramme, search, onChoose }: Props) {
  const words = useWords(sourcesWords)
  const { format } = useI18n()
  const programmes = new Map(figures.map(({ programme }) => [programme.code, programme.name]))
  const counts = countAgreements(ofProgramme)
  const { strategi, stemmer } = search
  return (
    <section className="scope" aria-label={words.filter}>
      <SelectField
        label={words.programme}
        value={strategi !== undefined && programmes.has(strategi) ? strategi : all}
        onChange={(code) => onChoose({ ...(stemmer && { stemmer }), ...(code !== all && { strategi: code }) })}
      >
        <option value={all}>{words.allProgrammes}</option>
        {[...programmes].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.agreement}
        value={stemmer ?? all}
        onChange={(name) => onChoose({ ...(strategi && { strategi }), ...readSourcesSearch({ stemmer: name }) })}
      >
        <option value={all}>{words.allAgreements(format.count(ofProgramme.length))}</option>
        {agreementNames
          .filter((name) => counts[name] > 0 || name === stemmer)
          .map((name) => (
            <option key={name} value={name}>
              {words.agreementOption(words.agreements[name], format.count(counts[name]))}
            </option>
          ))}
      </SelectField>
    </section>
  )
}
