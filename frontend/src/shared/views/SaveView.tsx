import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { SaveViewDocument } from '../../gql/saveView/graphql'
import { execute } from '../api/execute'
import { useWords } from '../i18n/I18n'
import { keepScope } from '../scope/keepScope'
import type { Scope } from '../scope/scope'
import { viewAddress } from './address'
import { saveViewWords } from './words'

/** Keeps what is shown under a name. */
export function SaveView({ scope }: { scope: Scope }) {
  const words = useWords(saveViewWords)
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const id = useId()
  return (
    <>
      <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words.save}
      </button>
      <span role="status" className={saved ? 'small' : 'sr'}>
        {saved && (
          <>
            {words.saved(saved)}{' '}
            <Link to="/visninger" search={keepScope}>
              {words.toViews}
            </Link>
          </>
        )}
      </span>
      <div id={id} className="save-view" hidden={!open}>
        {open && (
          <SaveForm
            scope={scope}
            onSaved={(name) => {
              setSaved(name)
              setOpen(false)
            }}
            onCancel={() => setOpen(false)}
          />
        )}
      </div>
    </>
  )
}

const longestName = 100

function SaveForm({ scope, onSaved, onCancel }: { scope: Scope; onSaved: (name: string) => void; onCancel: () => void }) {
  const words = useWords(saveViewWords)
  const id = useId()
  const client = useQueryClient()
  const [missing, setMissing] = useState(false)
  const save = useMutation({
    mutationFn: async (view: { name: string; address: string }) => execute(SaveViewDocument, view),
    onSuccess: (_, { name }) => {
      void client.invalidateQueries({ queryKey: ['saved-views'] })
      onSaved(name)
    },
  })
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const written = form.get('name')
    const name = typeof written === 'string' ? written.trim() : ''
    setMissing(name === '')
    if (name !== '') save.mutate({ name, address: viewAddress(window.location.href, scope, form.get('latest') !== null) })
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{words.name}</label>
        <input id={id} name="name" type="text" maxLength={longestName} aria-invalid={missing || save.isError} aria-describedby={`${id}wrong`} />
        <p id={`${id}wrong`} role="alert">
          {missing && words.nameMissing}
          {save.isError && (
            <>
              {words.failed} <span lang="da">{save.error.message}</span>
            </>
          )}
        </p>
      </div>
      <label className="check">
        <input type="checkbox" name="latest" aria-describedby={`${id}hint`} /> {words.latest}
      </label>
      <p id={`${id}hint`} className="small">
        {words.latestHint}
      </p>
      <p className="save-buttons">
        <button type="submit" className="btn primary" disabled={save.isPending}>
          {words.keep}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
