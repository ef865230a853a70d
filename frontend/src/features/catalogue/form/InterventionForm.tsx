import { Link } from '@tanstack/react-router'
import { keepScope } from '../../../shared/scope/keepScope'
import type { Options } from '../queries'
import { useVoice } from '../voice'
import { AreaField, ChoiceField, TextField } from './fields'
import { ProviderFields } from './ProviderFields'
import type { FieldProblem, FormValues } from './values'

interface Props {
  values: FormValues
  options: Options
  problems: readonly FieldProblem[]
  onChange: (values: FormValues) => void
  /** Only a new one has a code to choose. */
  code?: { value: string; onChange: (code: string) => void }
}

/** All that an intervention tells, in four groups. */
export function InterventionForm({ values, options, problems, onChange, code }: Props) {
  const { words } = useVoice()
  const { fields, hints } = words
  const problemAt = (path: string) => problems.find(({ field }) => field === path)?.message
  const set = <Key extends keyof FormValues>(key: Key) => (value: FormValues[Key]) => onChange({ ...values, [key]: value })
  const text = (key: 'name' | 'from' | 'to' | 'edition' | 'continues' | 'places' | 'ageFrom' | 'ageTo' | 'expectedSelfSupport' | 'goalAfterMonths' | 'committee') => ({
    path: `input.${key}`,
    label: fields[key],
    problem: problemAt(`input.${key}`),
    value: values[key],
    onChange: set(key),
  })
  return (
    <>
      <section className="group" aria-labelledby="what">
        <h2 id="what">{words.what}</h2>
        <TextField {...text('name')} required />
        {code && <TextField path="code" label={fields.code} hint={hints.code} problem={problemAt('code')} value={code.value} onChange={code.onChange} />}
        <ChoiceField
          path="input.programme"
          label={fields.programme}
          required
          problem={problemAt('input.programme')}
          value={values.programme}
          choices={[...(values.programme ? [] : [['', words.choose] as const]), ...options.programmes.map(({ code: value, name }) => [value, name] as const)]}
          onChange={set('programme')}
        />
        <div className="beside">
          <TextField {...text('from')} hint={hints.date} size="date" required />
          <TextField {...text('to')} hint={hints.to} size="date" />
        </div>
        <AreaField path="input.description" label={fields.description} hint={hints.description} problem={problemAt('input.description')} value={values.description} onChange={set('description')} />
        <TextField {...text('edition')} hint={hints.edition} size="date" />
        <TextField {...text('continues')} hint={hints.continues} suggestions={options.interventions.nodes.map(({ code: known }) => known)} />
      </section>

      <section className="group" aria-labelledby="whom">
        <h2 id="whom">{words.whom}</h2>
        <TargetGroupFields values={values} options={options} onChange={set('targetGroups')} problem={problems.find(({ field }) => field.startsWith('input.targetGroups'))?.message} />
        <div className="beside">
          <TextField {...text('ageFrom')} size="number" numeric />
          <TextField {...text('ageTo')} size="number" numeric />
          <TextField {...text('places')} size="number" numeric />
        </div>
        <ProviderFields providers={values.providers} options={options} problemAt={problemAt} onChange={set('providers')} />
      </section>

      <section className="group" aria-labelledby="goalAndPrice">
        <h2 id="goalAndPrice">{words.goalAndPrice}</h2>
        <div className="beside">
          <TextField {...text('expectedSelfSupport')} hint={hints.expectedSelfSupport} size="number" numeric />
          <TextField {...text('goalAfterMonths')} size="number" numeric />
        </div>
        <div className="beside">
          <TextField path="input.price.amount" label={fields.priceAmount} problem={problemAt('input.price.amount')} size="date" numeric value={values.priceAmount} onChange={set('priceAmount')} />
          <ChoiceField
            path="input.price.unit"
            label={fields.priceUnit}
            problem={problemAt('input.price.unit')}
            value={values.priceUnit}
            choices={Object.entries(words.units)}
            onChange={(unit) => set('priceUnit')(unit as FormValues['priceUnit'])}
          />
        </div>
      </section>

      <section className="group" aria-labelledby="decided">
        <h2 id="decided">{words.decided}</h2>
        <TextField {...text('committee')} suggestions={options.committees.map(({ name }) => name)} />
        <div className="beside">
          <TextField path="input.decision.body" label={fields.decisionBody} problem={problemAt('input.decision.body') ?? problemAt('input.decision')} value={values.decisionBody} onChange={set('decisionBody')} />
          <TextField path="input.decision.date" label={fields.decisionDate} hint={hints.date} problem={problemAt('input.decision.date')} size="date" value={values.decisionDate} onChange={set('decisionDate')} />
        </div>
        <TextField path="input.decision.link" label={fields.decisionLink} hint={hints.link} problem={problemAt('input.decision.link')} value={values.decisionLink} onChange={set('decisionLink')} />
      </section>
    </>
  )
}

interface TargetGroupProps {
  values: FormValues
  options: Options
  problem: string | undefined
  onChange: (codes: string[]) => void
}

function TargetGroupFields({ values: { targetGroups }, options, problem, onChange }: TargetGroupProps) {
  const { words } = useVoice()
  return (
    <fieldset className="choices">
      <legend>{words.fields.targetGroups}</legend>
      {problem && <p className="hint wrong">{problem}</p>}
      {options.targetGroups
        .filter(({ code, mergedInto }) => mergedInto === null || targetGroups.includes(code))
        .map(({ code, name }, at) => (
          <label key={code}>
            <input
              type="checkbox"
              id={`input.targetGroups[${at}]`}
              checked={targetGroups.includes(code)}
              onChange={({ target }) => onChange(target.checked ? [...targetGroups, code] : targetGroups.filter((other) => other !== code))}
            />
            <span lang="da">{name}</span>
          </label>
        ))}
      <p className="hint">
        {words.noTargetGroup}{' '}
        <Link to="/admin/leverandoerer" search={keepScope}>
          {words.createTargetGroupLink}
        </Link>
      </p>
    </fieldset>
  )
}
