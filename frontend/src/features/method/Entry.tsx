import type { ReactNode } from 'react'
import { useVoice } from './voice'

interface Props {
  id: string
  title: string
  /** The heading's level, below that of its group. */
  level?: 'h3' | 'h4'
  /** The anchor that the address names; its entry stands out. */
  landed: string
  children: ReactNode
}

/** One thing that the method says, with an address of its own. */
export function Entry({ id, title, level: Heading = 'h4', landed, children }: Props) {
  const { words } = useVoice()
  return (
    <section id={id} className={landed === id ? 'entry landed' : 'entry'} tabIndex={-1} aria-labelledby={`${id}-navn`}>
      <Heading id={`${id}-navn`}>
        {title}{' '}
        <a className="anchor" href={`#${id}`} aria-label={words.linkTo(title)}>
          #
        </a>
      </Heading>
      {children}
    </section>
  )
}
