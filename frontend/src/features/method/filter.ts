import type { Definition, Measure, Method } from './methodQuery'
import type { RootField } from './rootFields'

/** Whether every word of the text stands somewhere in the parts, in any case. */
export function holds(text: string, parts: readonly (string | null)[]): boolean {
  const said = parts.join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
}

export function filterMethod({ measures, definitions }: Method, text: string): Method {
  return {
    measures: measures.filter((measure) => holds(text, textsOf(measure))),
    definitions: definitions.filter((definition) => holds(text, textsOfDefinition(definition))),
  }
}

export function filterFields(fields: readonly RootField[], text: string): RootField[] {
  return fields.filter(({ name, description, arguments: args }) =>
    holds(text, [name, description, ...args.flatMap((argument) => [argument.name, argument.description])]),
  )
}

function textsOf({ name, label, definition, signRule, source, dimensions }: Measure) {
  return [name, label, definition, signRule, source, ...dimensions.flatMap((dimension) => [dimension.name, dimension.description])]
}

function textsOfDefinition({ title, text, carriedBy }: Definition) {
  return [title, text, ...carriedBy.map(({ name }) => name)]
}
