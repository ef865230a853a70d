import type { ReactNode } from 'react'

export const sectionIds = ['resultat', 'forbrug', 'budget', 'forloeb', 'takster'] as const

interface Props {
  id: (typeof sectionIds)[number]
  question: string
  children: ReactNode
}

/** A question about the economy and its answer. */
export function Section({ id, question, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className="section">
      <h2 id={`${id}-titel`}>{question}</h2>
      {children}
    </section>
  )
}
