import type { ReactNode } from 'react'
import { sectionIds, type SectionId } from './sectionIds'
import { useVoice } from './voice'

/** A numbered part of the report. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { words } = useVoice()
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className="section">
      <h2 id={`${id}-titel`}>
        <span className="n">{sectionIds.indexOf(id) + 1}</span> {words.sections[id]}
      </h2>
      {children}
    </section>
  )
}
