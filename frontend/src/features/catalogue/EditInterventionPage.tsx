import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { AdminOnly, Loading } from './AdminOnly'
import { Editor } from './Editor'
import { isUnknown } from './failures'
import { entryQuery, optionsQuery } from './queries'
import { takeMessage } from './message'
import { useVoice } from './voice'

/** An intervention of the catalogue: its form, the steps of its life and its history. */
export function EditInterventionPage() {
  const { kode } = useParams({ from: '/admin/indsatser/$kode' })
  return (
    <AdminOnly>
      <Edit key={kode} kode={kode} />
    </AdminOnly>
  )
}

function Edit({ kode }: { kode: string }) {
  const { words } = useVoice()
  const entry = useQuery(entryQuery(kode))
  const options = useQuery(optionsQuery)
  const [message] = useState(takeMessage)
  if (entry.data && options.data) return <Editor entry={entry.data} options={options.data} message={message} />
  if (entry.isPending || options.isPending) return <Loading />
  const failed = [entry, options].find(({ isError, error }) => isError && !isUnknown(error))
  return (
    <div className="page">
      <PageTitle>{words.unknown}</PageTitle>
      {failed?.error ? <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} /> : <p className="text">{words.unknownHelp}</p>}
      <p className="text">
        <Link to="/admin/indsatser" search={keepScope}>
          {words.back}
        </Link>
      </p>
    </div>
  )
}
