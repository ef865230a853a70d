import type { Label } from '../placeLabels'

/** The words of a chart, above its lines. The first value is the quiet one. */
export function Labels({ labels }: { labels: readonly Label[] }) {
  return labels.map(({ name, text, x, y, anchor }) => (
    <text key={name} className={name === 'first' ? 'halo' : 'strong halo'} x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  ))
}
