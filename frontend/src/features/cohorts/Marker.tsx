/** The shape of a group's letter, in its colour: the same on the whole page. */
export function MarkerShape({ letter, x, y }: { letter: string; x: number; y: number }) {
  const className = `group-mark group-${letter.toLowerCase()}`
  switch (letter) {
    case 'A':
      return <circle className={className} cx={x} cy={y} r={5} />
    case 'B':
      return <path className={className} d={`M${x} ${y - 5.5}L${x + 6} ${y + 5}H${x - 6}Z`} />
    case 'C':
      return <rect className={className} x={x - 5} y={y - 5} width={10} height={10} />
    default:
      return <path className={className} d={`M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`} />
  }
}

/** The shape beside text. */
export function Marker({ letter }: { letter: string }) {
  return (
    <svg className="marker" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <MarkerShape letter={letter} x={7} y={7} />
    </svg>
  )
}
