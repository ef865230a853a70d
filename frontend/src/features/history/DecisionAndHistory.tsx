import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { History } from './History'
import { historyQuery, viewerQuery } from './historyQuery'
import { useVoice } from './voice'

/** What an intervention rests on and what was changed since, for readers; administrators find the way to change it. */
export function DecisionAndHistory({ code }: { code: string }) {
  const { words, format } = useVoice()
  const query = useQuery(historyQuery(code))
  const viewer = useQuery(viewerQuery)
  if (query.isPending) return null
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  const intervention = query.data
  if (!intervention) return null
  const { committee, decision, price, editions, revisions } = intervention
  const sentences = [
    decision ? words.decisionOf(decision.body, decision.date && format.dayInWords(decision.date)) : words.decisionNone,
    committee && words.committeeOf(committee),
    price && words.priceOf(format.decimal(price.amount, Number.isInteger(price.amount) ? 0 : 2), words.units[price.unit]),
  ]
  return (
    <section className="section" id="historik">
      <h2>{words.decisionTitle}</h2>
      <p className="text">
        {sentences.filter(Boolean).join(' ')}{' '}
        {decision?.link && (
          <a href={decision.link} rel="noreferrer">
            {words.decisionRead}
          </a>
        )}
      </p>
      {editions.length > 0 && (
        <p className="text">
          {words.otherEditions}:{' '}
          {editions.map(({ code: other, name, edition }, at) => (
            <span key={other}>
              {at > 0 && ', '}
              <Link to="/indsatser/$kode" params={{ kode: other }} search={keepScope} lang="da">
                {edition === null ? name : `${name} ${edition}`}
              </Link>
            </span>
          ))}
        </p>
      )}
      {viewer.data?.administers && (
        <p className="text no-print">
          <Link to="/admin/indsatser/$kode" params={{ kode: code }} search={keepScope}>
            {words.edit}
          </Link>
        </p>
      )}
      <History revisions={revisions} />
    </section>
  )
}
