import { useRef } from 'react'
import type { Options } from '../queries'
import { useVoice } from '../voice'
import { ChoiceField, TextField } from './fields'
import type { Provider } from './values'

interface Props {
  providers: Provider[]
  options: Options
  problemAt: (path: string) => string | undefined
  onChange: (providers: Provider[]) => void
}

/** Who delivers, a row each: name and role. */
export function ProviderFields({ providers, options, problemAt, onChange }: Props) {
  const { words, format } = useVoice()
  const box = useRef<HTMLFieldSetElement>(null)
  const known = options.providers.filter(({ mergedInto }) => mergedInto === null).map(({ name }) => name)
  const rows = providers.length > 0 ? providers : [{ name: '', role: 'PROVIDER' as const }]
  const set = (at: number, change: Partial<Provider>) => onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))
  // Whoever adds or removes a row goes on at the next.
  const focusRow = (at: number) => requestAnimationFrame(() => box.current?.querySelectorAll<HTMLInputElement>('input')[at]?.focus())
  return (
    <fieldset className="rows" ref={box}>
      <legend>{words.fields.providers}</legend>
      <p className="hint">{words.hints.provider}</p>
      {problemAt('input.providers') && <p className="hint wrong">{problemAt('input.providers')}</p>}
      {rows.map(({ name, role }, at) => (
        <div className="row" key={at}>
          <TextField
            path={`input.providers[${at}].name`}
            label={words.fields.providerName(format.count(at + 1))}
            problem={problemAt(`input.providers[${at}].name`)}
            value={name}
            suggestions={known}
            onChange={(value) => set(at, { name: value })}
          />
          <ChoiceField
            path={`input.providers[${at}].role`}
            label={words.fields.providerRole(format.count(at + 1))}
            problem={undefined}
            value={role}
            choices={Object.entries(words.roles)}
            onChange={(value) => set(at, { role: value as Provider['role'] })}
          />
          {rows.length > 1 && (
            <button
              type="button"
              className="link"
              onClick={() => {
                onChange(rows.toSpliced(at, 1))
                focusRow(Math.max(0, at - 1))
              }}
            >
              {words.removeProvider(name || words.thisProvider)}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="btn"
        onClick={() => {
          onChange([...rows, { name: '', role: 'PROVIDER' }])
          focusRow(rows.length)
        }}
      >
        {words.addProvider}
      </button>
    </fieldset>
  )
}
