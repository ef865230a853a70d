import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { useWords } from '../../shared/i18n/I18n'
import { changeSession, Refusal, sessionQuery } from '../../shared/session/session'
import { Notice } from '../../shared/ui/Notice'
import { sessionWords } from './words'

/** The ways in: a password, the municipality's login, and in the demo an account for each role. */
export function SignInPage() {
  const words = useWords(sessionWords)
  const { videre = '/', fejl } = useSearch({ from: '/log-ind' })
  const session = useQuery(sessionQuery)
  const [failure, setFailure] = useState<string | null>(fejl ? words.errors[fejl] : null)
  async function enter(what: 'sign-in' | 'demo', body: object) {
    setFailure(null)
    try {
      await changeSession(what, body)
      // A new page asks for everything anew, as the person who is signed in now.
      window.location.assign(videre)
    } catch (error) {
      setFailure(error instanceof Refusal && error.message ? error.message : words.unreachable)
    }
  }
  const { viewer = null, demo = [], provider = false } = session.data ?? {}
  return (
    <div className="page text-page admin">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      {viewer && (
        <Notice title={words.signedInAs(viewer.name)}>
          <a href={videre}>{words.goOn}</a>
        </Notice>
      )}
      {failure && (
        <Notice title={words.wrong} urgent>
          <p lang="">{failure}</p>
        </Notice>
      )}
      {provider && (
        <p className="links">
          <a className="btn primary" href={`/auth/oidc?videre=${encodeURIComponent(videre)}`}>
            {words.provider}
          </a>
        </p>
      )}
      <PasswordForm onEnter={(login, password) => enter('sign-in', { login, password })} />
      {demo.length > 0 && (
        <section className="section">
          <h2>{words.demoTitle}</h2>
          <p className="text">{words.demoLead}</p>
          <ul className="ways">
            {demo.map(({ name, role }) => (
              <li key={role}>
                <button type="button" className="btn" onClick={() => void enter('demo', { role })}>
                  {words.demoAs(name, words.roles[role])}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function PasswordForm({ onEnter }: { onEnter: (login: string, password: string) => Promise<void> }) {
  const words = useWords(sessionWords)
  const id = useId()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  function enter(event: FormEvent) {
    event.preventDefault()
    void onEnter(login, password).then(() => setPassword(''))
  }
  return (
    <form className="sign-in" onSubmit={enter}>
      <div className="field">
        <label htmlFor={`${id}-login`}>{words.login}</label>
        <input id={`${id}-login`} type="text" className="w-name" autoComplete="username" autoCapitalize="none" required value={login} onChange={({ target }) => setLogin(target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-password`}>{words.password}</label>
        <input id={`${id}-password`} type="password" className="w-name" autoComplete="current-password" required value={password} onChange={({ target }) => setPassword(target.value)} />
      </div>
      <button type="submit" className="btn primary">
        {words.go}
      </button>
    </form>
  )
}
