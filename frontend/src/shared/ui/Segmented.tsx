import { useId } from 'react'

interface Props<Value extends string> {
  legend: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
  /** The legend is read aloud alone: what stands around says it to the eye. */
  quiet?: boolean
}

/** A choice between two or three, made of real radio buttons under its legend. */
export function Segmented<Value extends string>({ legend, options, value, onChange, quiet = false }: Props<Value>) {
  const name = useId()
  return (
    <div className="choice">
      {!quiet && (
        // Within the fieldset the legend would stand on its frame.
        <p className="small" aria-hidden="true">
          {legend}
        </p>
      )}
      <fieldset className="seg">
        <legend className="sr">{legend}</legend>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
