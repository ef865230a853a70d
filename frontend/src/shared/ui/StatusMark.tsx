import type { ReactNode } from 'react'

export type Mark = 'agrees' | 'differs' | 'disputed' | 'unknown'

/** A shape beside words; the words alone would do. */
export function StatusMark({ mark, children }: { mark: Mark; children: string }) {
  return (
    <span className="status">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {shapes[mark]}
      </svg>
      {children}
    </span>
  )
}

const shapes: Record<Mark, ReactNode> = {
  agrees: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  differs: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  disputed: <path d="M6 1 11 11H1z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />,
  unknown: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.75" />,
}
