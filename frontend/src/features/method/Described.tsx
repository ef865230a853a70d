/** A description of the schema, which marks what is code as Markdown does: between backticks. */
export function Described({ text }: { text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
