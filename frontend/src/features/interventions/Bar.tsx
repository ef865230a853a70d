/** A part of a whole, as a picture of the numbers beside it. Over the whole it is full. */
export function Bar({ part, whole, mark }: { part: number; whole: number; mark?: number | null }) {
  const width = 72
  const at = (value: number) => Math.max(0, Math.min(1, whole > 0 ? value / whole : 0)) * width
  return (
    <svg className="bar" width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      <rect className="bar-whole" x="0.5" y="1.5" width={width - 1} height="7" />
      <rect className="bar-part" x="0" y="1" width={at(part)} height="8" />
      {mark !== undefined && mark !== null && <path className="bar-mark" d={`M${at(mark)} 0V10`} />}
    </svg>
  )
}
