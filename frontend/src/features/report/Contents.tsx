import { useCurrentSection } from '../../shared/ui/useCurrentSection'
import { sectionIds } from './sectionIds'
import { useVoice } from './voice'

export function Contents() {
  const { words } = useVoice()
  const current = useCurrentSection(sectionIds)
  return (
    <nav className="toc" aria-labelledby="indhold-titel">
      <h2 id="indhold-titel">{words.contents}</h2>
      <ol>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {words.sections[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
