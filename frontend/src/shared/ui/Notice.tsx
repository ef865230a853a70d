import type { ReactNode } from 'react'

interface Props {
  title: string
  /** An error interrupts a screen reader; other notices wait to be read. */
  urgent?: boolean
  children: ReactNode
}

/** Something the reader must know before the rest: what, why, and what to do. */
export function Notice({ title, urgent = false, children }: Props) {
  return (
    <div className="notice" role={urgent ? 'alert' : 'status'}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  )
}
