import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { CreateProviderDocument, CreateTargetGroupDocument, MergeProviderDocument, MergeTargetGroupDocument, RenameTargetGroupDocument } from '../../gql/catalogue/graphql'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { AdminOnly, Loading } from './AdminOnly'
import { fieldProblems } from './failures'
import { ChoiceField, TextField } from './form/fields'
import { Problem } from './Problem'
import { type Options, optionsQuery, useListChange } from './queries'
import { useVoice } from './voice'

/** Providers and target groups: made, named anew, and merged when they turn out to be the same. */
export function ListsPage() {
  return (
    <AdminOnly>
      <Lists />
    </AdminOnly>
  )
}

/** An entry of either list. */
interface Item {
  code: string
  name: string
  version: number
  mergedInto: string | null
  interventions: number
}

function Lists() {
  const { words } = useVoice()
  const options = useQuery(optionsQuery)
  if (options.isPending) return <Loading />
  return (
    <div className="page admin">
      <p className="over">
        <Link to="/admin/indsatser" search={keepScope}>
          {words.back}
        </Link>
      </p>
      <PageTitle>{words.listsTitle}</PageTitle>
      <p className="lead">{words.listsLead}</p>
      {options.isError ? (
        <FailureNotice error={options.error} onRetry={() => void options.refetch()} />
      ) : (
        <>
          <Providers options={options.data} />
          <TargetGroups options={options.data} />
        </>
      )}
    </div>
  )
}

function Providers({ options }: { options: Options }) {
  const { words } = useVoice()
  const create = useListChange(CreateProviderDocument)
  const merge = useListChange(MergeProviderDocument)
  const items = options.providers.map((provider) => ({ ...provider, code: provider.name }))
  return (
    <Section
      id="provider"
      title={words.providers}
      createLabel={words.createProvider}
      items={items}
      onCreate={(name) => create.mutateAsync({ name })}
      onMerge={({ name, version }, into) => merge.mutateAsync({ name, version, into })}
    />
  )
}

function TargetGroups({ options }: { options: Options }) {
  const { words } = useVoice()
  const create = useListChange(CreateTargetGroupDocument)
  const merge = useListChange(MergeTargetGroupDocument)
  const rename = useListChange(RenameTargetGroupDocument)
  return (
    <Section
      id="group"
      title={words.targetGroups}
      createLabel={words.createTargetGroup}
      items={options.targetGroups}
      onCreate={(name) => create.mutateAsync({ name })}
      onMerge={({ code, version }, into) => merge.mutateAsync({ code, version, into })}
      onRename={({ code, version }, name) => rename.mutateAsync({ code, version, name })}
    />
  )
}

interface SectionProps {
  id: string
  title: string
  createLabel: string
  items: readonly Item[]
  onCreate: (name: string) => Promise<unknown>
  onMerge: (item: Item, into: string) => Promise<unknown>
  onRename?: (item: Item, name: string) => Promise<unknown>
}

function Section({ id, title, createLabel, items, onCreate, onMerge, onRename }: SectionProps) {
  const { words, format } = useVoice()
  const [changing, setChanging] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  /** Makes a change and says what came of it; true: it is made. */
  async function make(change: () => Promise<unknown>) {
    setSaid(null)
    setFailure(null)
    try {
      await change()
      setSaid(words.listSaved)
      setChanging(null)
      return true
    } catch (error) {
      if (fieldProblems(error).length === 0 && error instanceof Error) setFailure(error)
      throw error
    }
  }
  const nameOf = (code: string) => items.find((item) => item.code === code)?.name ?? code
  return (
    <section className="section">
      <h2>{title}</h2>
      <p role="status" className="said">
        {said}
      </p>
      <Problem error={failure} />
      <div className="scroll">
        <table className="entries">
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.fields.name}</th>
              <th scope="col" className="num">
                {words.inUse}
              </th>
              <th scope="col">
                <span className="sr">{words.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.code}>
                <th scope="row">
                  <span lang="da">{item.name}</span>
                  {item.mergedInto !== null && <small>{words.mergedInto(nameOf(item.mergedInto))}</small>}
                  {changing === item.code && (
                    <Change
                      id={`${id}-${item.version}`}
                      item={item}
                      others={items.filter(({ code, mergedInto }) => code !== item.code && mergedInto === null)}
                      onMerge={(into) => make(() => onMerge(item, into))}
                      {...(onRename && { onRename: (name: string) => make(() => onRename(item, name)) })}
                      onCancel={() => setChanging(null)}
                    />
                  )}
                </th>
                <td className="num">{format.count(item.interventions)}</td>
                <td>
                  {item.mergedInto === null && changing !== item.code && (
                    <button type="button" className="link" aria-label={words.changeOf(item.name)} onClick={() => setChanging(item.code)}>
                      {words.change}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <NameForm id={`${id}-new`} label={createLabel} button={words.create} initial="" onName={(name) => make(() => onCreate(name))} />
    </section>
  )
}

interface ChangeProps {
  id: string
  item: Item
  others: readonly Item[]
  onMerge: (into: string) => Promise<unknown>
  onRename?: (name: string) => Promise<unknown>
  onCancel: () => void
}

function Change({ id, item, others, onMerge, onRename, onCancel }: ChangeProps) {
  const { words } = useVoice()
  const [into, setInto] = useState('')
  const [problem, setProblem] = useState<string>()
  function merge(event: FormEvent) {
    event.preventDefault()
    setProblem(into === '' ? words.choose : undefined)
    if (into !== '') onMerge(into).catch((error: unknown) => setProblem(fieldProblems(error)[0]?.message))
  }
  return (
    <div className="change-entry">
      {onRename && <NameForm id={`${id}-name`} label={words.renameOf(item.name)} button={words.rename} initial={item.name} onName={onRename} />}
      <form className="field-row" onSubmit={merge} noValidate>
        <ChoiceField
          path={`${id}-into`}
          label={words.mergeOf(item.name)}
          problem={problem}
          value={into}
          choices={[['', words.choose], ...others.map(({ code, name }) => [code, name] as const)]}
          onChange={setInto}
        />
        <button type="submit" className="btn">
          {words.merge}
        </button>
      </form>
      <button type="button" className="link" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  )
}

function NameForm({ id, label, button, initial, onName }: { id: string; label: string; button: string; initial: string; onName: (name: string) => Promise<unknown> }) {
  const [name, setName] = useState(initial)
  const [problem, setProblem] = useState<string>()
  function save(event: FormEvent) {
    event.preventDefault()
    setProblem(undefined)
    onName(name).then(
      () => setName(initial),
      (error: unknown) => setProblem(fieldProblems(error)[0]?.message),
    )
  }
  return (
    <form className="field-row" onSubmit={save} noValidate>
      <TextField path={id} label={label} problem={problem} value={name} onChange={setName} />
      <button type="submit" className="btn">
        {button}
      </button>
    </form>
  )
}
