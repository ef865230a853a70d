import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ApiTokensDocument, type ApiTokensQuery, CreateApiTokenDocument, RevokeApiTokenDocument, type Role } from '../../gql/access/graphql'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { execute } from '../../shared/api/execute'
import { readDate } from '../../shared/i18n/date'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { AdminOnly } from '../catalogue/AdminOnly'
import { fieldProblems } from '../catalogue/failures'
import { ChoiceField, TextField } from '../catalogue/form/fields'
import { Problem } from '../catalogue/Problem'
import { accessWords } from './words'

type Token = ApiTokensQuery['apiTokens'][number]

const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => (await execute(ApiTokensDocument, {}, signal)).data.apiTokens,
})

/** The tokens that tools ask with: made, shown once, revoked. */
export function AccessPage() {
  return (
    <AdminOnly>
      <Access />
    </AdminOnly>
  )
}

function Access() {
  const words = useWords(accessWords)
  const client = useQueryClient()
  const tokens = useQuery(tokensQuery)
  const [secret, setSecret] = useState<string | null>(null)
  const revoke = useMutation({
    mutationFn: (id: string) => execute(RevokeApiTokenDocument, { id }),
    onSettled: () => client.invalidateQueries(tokensQuery),
  })
  return (
    <div className="page admin">
      <p className="over">
        <Link to="/admin/indsatser" search={keepScope}>
          {words.back}
        </Link>
      </p>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      {secret !== null && <Secret secret={secret} />}
      <p role="status" className="said">
        {revoke.isSuccess && words.revokedSaid}
      </p>
      <Problem error={revoke.error} />
      {tokens.isPending && (
        <p className="loading" role="status">
          {words.loading}
        </p>
      )}
      {tokens.isError && <FailureNotice error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.data && (tokens.data.length > 0 ? <TokenTable tokens={tokens.data} onRevoke={({ id }) => revoke.mutate(id)} /> : <p className="text">{words.none}</p>)}
      <NewToken
        onMade={(made) => {
          setSecret(made)
          void client.invalidateQueries(tokensQuery)
        }}
      />
    </div>
  )
}

function Secret({ secret }: { secret: string }) {
  const words = useWords(accessWords)
  const [copied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(secret)
    setCopied(true)
  }
  return (
    <Notice title={words.made} urgent>
      <p>{words.madeHelp}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <button type="button" className="btn" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="sr">
        {copied && words.copied}
      </span>
    </Notice>
  )
}

function TokenTable({ tokens, onRevoke }: { tokens: readonly Token[]; onRevoke: (token: Token) => void }) {
  const words = useWords(accessWords)
  const { format } = useI18n()
  const statusOf = ({ valid, revokedAt, expiresAt }: Token) => {
    if (valid) return expiresAt === null ? '' : words.validTo(format.moment(expiresAt))
    return revokedAt === null ? words.expired : words.revoked
  }
  return (
    <div className="scroll">
      <table className="catalogue stack">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.lastUsed}</th>
            <th scope="col">
              <span className="sr">{words.revoke}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">
                {token.name}
                <small>{words.madeBy(token.createdBy, format.moment(token.createdAt))}</small>
                {token.addresses.length > 0 && <small>{words.from(format.and(token.addresses))}</small>}
              </th>
              <td data-label={words.role}>{words.roles[token.role]}</td>
              <td data-label={words.status}>{statusOf(token)}</td>
              <td data-label={words.lastUsed}>{token.lastUsedAt === null ? words.never : format.moment(token.lastUsedAt)}</td>
              <td>
                {token.valid && (
                  <button type="button" className="link" aria-label={words.revokeOf(token.name)} onClick={() => onRevoke(token)}>
                    {words.revoke}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const roles: Role[] = ['EXTERNAL', 'READER', 'ANALYST', 'ADMINISTRATOR']

function NewToken({ onMade }: { onMade: (secret: string) => void }) {
  const words = useWords(accessWords)
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('EXTERNAL')
  const [expires, setExpires] = useState('')
  const [addresses, setAddresses] = useState('')
  const [badDate, setBadDate] = useState(false)
  const create = useMutation({
    mutationFn: (day: string | null) =>
      execute(CreateApiTokenDocument, {
        name,
        role,
        expires: day,
        addresses: addresses
          .split(',')
          .map((address) => address.trim())
          .filter(Boolean),
      }),
    onSuccess: ({ data }) => {
      setName('')
      setExpires('')
      setAddresses('')
      onMade(data.createApiToken.secret)
    },
  })
  const problems = fieldProblems(create.error)
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  function make(event: FormEvent) {
    event.preventDefault()
    const day = expires.trim() === '' ? null : readDate(expires)
    setBadDate(day === null && expires.trim() !== '')
    if (day !== null || expires.trim() === '') create.mutate(day)
  }
  return (
    <form onSubmit={make} noValidate>
      <section className="group" aria-labelledby="new-token">
        <h2 id="new-token">{words.newOne}</h2>
        {problems.length === 0 && <Problem error={create.error} />}
        <TextField path="name" label={words.whatFor} required problem={problemOf('name')} value={name} onChange={setName} />
        <ChoiceField path="role" label={words.role} problem={undefined} value={role} choices={roles.map((value) => [value, words.roles[value]] as const)} onChange={(value) => setRole(value as Role)} />
        <TextField path="expires" label={words.expires} hint={words.expiresHint} size="date" problem={badDate ? words.notADate : problemOf('expires')} value={expires} onChange={setExpires} />
        <TextField path="addresses" label={words.addresses} hint={words.addressesHint} problem={problemOf('addresses')} value={addresses} onChange={setAddresses} />
        <button type="submit" className="btn primary">
          {words.create}
        </button>
      </section>
    </form>
  )
}
