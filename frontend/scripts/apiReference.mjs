// A plugin of the code generator: the root fields of the API as their manual says them, for the page that shows it.
import { astFromValue, print } from 'graphql'

/** Question or change, its arguments and who may ask: all that schema.graphql says of a root field. */
function rootField(kind, field) {
  const roles = field.astNode.directives
    .find(({ name }) => name.value === 'hasRole')
    ?.arguments.find(({ name }) => name.value === 'any')
    ?.value.values.map(({ value }) => value)
  return {
    kind,
    name: field.name,
    type: String(field.type),
    description: unfolded(field.description),
    roles: roles ?? [],
    arguments: inOrder(field.args).map(({ name, type, description, defaultValue }) => ({
      name,
      type: String(type),
      description: unfolded(description),
      ...(defaultValue !== undefined && { fallback: print(astFromValue(defaultValue, type)) }),
    })),
  }
}

/** Block descriptions are broken into lines where the file is wide, not where they mean to. */
function unfolded(description) {
  return description.replaceAll(/\s*\n\s*/g, ' ')
}

function rootFields(kind, type) {
  return inOrder(Object.values(type.getFields())).map((field) => rootField(kind, field))
}

/** The generator sorts by name; the manual has an order of its own. */
function inOrder(fields) {
  return fields.toSorted((a, b) => a.astNode.loc.start - b.astNode.loc.start)
}

export function plugin(schema) {
  const fields = [...rootFields('query', schema.getQueryType()), ...rootFields('mutation', schema.getMutationType())]
  return `${JSON.stringify(fields, null, 1)}\n`
}
