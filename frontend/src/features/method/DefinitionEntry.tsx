import { Described } from './Described'
import { Entry } from './Entry'
import type { Definition } from './methodQuery'
import { definitionAnchor } from './parts'
import { useVoice } from './voice'

interface Props {
  definition: Definition
  landed: string
  level?: 'h3' | 'h4'
}

/** What a word means, and what the schema says of the parts of the API that carry it. */
export function DefinitionEntry({ definition, landed, level = 'h4' }: Props) {
  const { words } = useVoice()
  return (
    <Entry id={definitionAnchor(definition)} title={definition.title} level={level} landed={landed}>
      <p className="text">{definition.text}</p>
      <details className="carriers">
        <summary>
          {words.inApi}: <span className="small">{definition.carriedBy.map(({ name }) => name).join(', ')}</span>
        </summary>
        <dl className="facts-list" lang="en">
          {definition.carriedBy.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Described text={description} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Entry>
  )
}
