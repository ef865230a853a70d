import type { Chip } from './chips'
import type { InterventionsSearch } from './search'
import { useVoice } from './voice'

interface Props {
  chips: readonly Chip[]
  onChange: (search: InterventionsSearch) => void
  onReset: () => void
}

/** The filters that are set, each a button that takes it away. */
export function Chips({ chips, onChange, onReset }: Props) {
  const { words } = useVoice()
  if (chips.length === 0) return null
  return (
    <div className="chips">
      <h2 className="sr">{words.chosen}</h2>
      <ul>
        {chips.map(({ label, without }) => (
          <li key={label}>
            <button type="button" className="chip" onClick={() => onChange(without)}>
              <span className="sr">{words.removeChip(label)}</span>
              <span aria-hidden="true">{label} ✕</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="link" onClick={onReset}>
            {words.reset}
          </button>
        </li>
      </ul>
    </div>
  )
}
