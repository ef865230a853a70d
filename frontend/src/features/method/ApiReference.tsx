import { Described } from './Described'
import type { RootField } from './rootFields'
import { useVoice } from './voice'

const example = `{
  figures(programme: "KIK2", asOf: "2018-08-31", measures: ["netGain"]) {
    value
    unit
    definition(language: EN)
  }
}`

/** The questions and changes that tools can send, as the schema describes them. */
export function ApiReference({ fields }: { fields: readonly RootField[] }) {
  const { words } = useVoice()
  return (
    <>
      <p className="text">{words.apiExample}</p>
      <pre className="code" lang="en">
        {example}
      </pre>
      {(['query', 'mutation'] as const).map((kind) => {
        const ofKind = fields.filter((field) => field.kind === kind)
        return (
          ofKind.length > 0 && (
            <section key={kind} id={`api-${kind}`} className="topic">
              <h3>{words.kinds[kind]}</h3>
              {ofKind.map((field) => (
                <Field key={field.name} field={field} />
              ))}
            </section>
          )
        )
      })}
    </>
  )
}

function Field({ field: { name, type, description, roles, arguments: args } }: { field: RootField }) {
  const { words, format } = useVoice()
  return (
    <section className="entry">
      <h4>
        <code>{name}</code>
      </h4>
      <p className="text" lang="en">
        <Described text={description} />
      </p>
      <dl className="facts-list">
        {args.map((argument) => (
          <div key={argument.name}>
            <dt>
              <code>{argument.name}</code>
            </dt>
            <dd>
              <code>{argument.type}</code>
              {argument.fallback !== undefined && ` (${words.fallback(argument.fallback)})`}:{' '}
              <span lang="en">
                <Described text={argument.description} />
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.answers}</dt>
          <dd>
            <code>{type}</code>
          </dd>
        </div>
        <div>
          <dt>{words.access}</dt>
          <dd>{roles.length === 0 ? words.everyone : format.and(roles.map((role) => words.roles[role]))}</dd>
        </div>
      </dl>
    </section>
  )
}
