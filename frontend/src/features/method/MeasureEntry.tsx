import { Entry } from './Entry'
import type { Measure } from './methodQuery'
import { measureAnchor } from './parts'
import { useVoice } from './voice'

/** How one measure is computed, read and asked for. */
export function MeasureEntry({ measure, landed }: { measure: Measure; landed: string }) {
  const { words } = useVoice()
  const { name, label, definition, unit, signRule, source, dimensions, needsDate } = measure
  return (
    <Entry id={measureAnchor(measure)} title={label} landed={landed}>
      <p className="text">
        {definition} {!needsDate && words.noDate}
      </p>
      <dl className="facts-list">
        <div>
          <dt>{words.unit}</dt>
          <dd>{words.units[unit] ?? unit}</dd>
        </div>
        {signRule !== null && (
          <div>
            <dt>{words.signRule}</dt>
            <dd>{signRule}</dd>
          </div>
        )}
        <div>
          <dt>{words.source}</dt>
          <dd>{source}</dd>
        </div>
        {dimensions.length > 0 && (
          <div>
            <dt>{words.dimensions}</dt>
            <dd>
              <ul>
                {dimensions.map((dimension) => (
                  <li key={dimension.name}>
                    <code>{dimension.name}</code>
                    {dimension.required && ` (${words.needed})`}: {dimension.description}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.toolName}</dt>
          <dd>
            <code>{name}</code>
          </dd>
        </div>
      </dl>
    </Entry>
  )
}
