import { useMemo } from 'react'
import { useCurrentSection } from '../../shared/ui/useCurrentSection'
import { type PartId, partIds, type Parts, topicAnchor } from './parts'
import { useVoice } from './voice'

/** Which of the anchors, joined by spaces, one is reading. */
function useCurrentAnchor(anchors: string): string | null {
  const ids = useMemo(() => anchors.split(' '), [anchors])
  return useCurrentSection(ids)
}

/** Where everything stands; what the search has left out is not listed. */
export function Contents({ parts, hasFields }: { parts: Parts; hasFields: boolean }) {
  const { words } = useVoice()
  const topics: Partial<Record<PartId, Parts['terms'] | Parts['measures']>> = { tal: parts.measures, begreber: parts.terms }
  const there: Record<PartId, boolean> = {
    tal: parts.measures.length > 0,
    begreber: parts.terms.length > 0,
    forbehold: parts.limits.length > 0,
    beskyttelse: parts.privacy.length > 0,
    api: hasFields,
  }
  const shown = partIds.filter((id) => there[id])
  const anchors = shown.flatMap((id) => [id, ...(topics[id] ?? []).map(({ topic }) => topicAnchor(id, topic))]).join(' ')
  const current = useCurrentAnchor(anchors)
  const mark = (id: string) => (id === current ? ('true' as const) : undefined)
  return (
    <nav className="toc" aria-labelledby="indhold-titel">
      <h2 id="indhold-titel">{words.contents}</h2>
      <ol>
        {shown.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={mark(id)}>
              {words.parts[id]}
            </a>
            {topics[id] && (
              <ol>
                {topics[id].map(({ topic }) => (
                  <li key={topic}>
                    <a href={`#${topicAnchor(id, topic)}`} aria-current={mark(topicAnchor(id, topic))}>
                      {words.topics[topic]}
                    </a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
