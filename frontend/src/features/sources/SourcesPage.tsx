import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import { PageActions } from '../../shared/scope/PageActions'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { agreementOf, type PublishedFigure } from './agreement'
import { groupFigures } from './grouping'
import { ProgrammeFigures } from './ProgrammeFigures'
import { publishedFiguresQuery } from './publishedFiguresQuery'
import type { SourcesSearch } from './search'
import { SourcesFilter } from './SourcesFilter'
import { summaryOf } from './summary'
import { sourcesWords } from './words'

/** Every published figure beside the computed one. */
export function SourcesPage() {
  const words = useWords(sourcesWords)
  const query = useQuery(publishedFiguresQuery)
  return (
    <div className="sources">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <div className="actions">
        <PageActions scope={null} />
      </div>
      {query.isPending && (
        <p className="loading" role="status">
          {words.loading}
        </p>
      )}
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess &&
        (query.data.length > 0 ? (
          <PublishedFigures figures={query.data} />
        ) : (
          <Notice title={words.none}>
            <p>{words.noneHelp}</p>
          </Notice>
        ))}
    </div>
  )
}

function PublishedFigures({ figures }: { figures: readonly PublishedFigure[] }) {
  const words = useWords(sourcesWords)
  const { format } = useI18n()
  const search = useSearch({ from: '/kilder' })
  const navigate = useNavigate({ from: '/kilder' })
  const ofProgramme = figures.filter(
    (figure) => search.strategi === undefined || figure.programme.code === search.strategi,
  )
  const shown = ofProgramme.filter((figure) => search.stemmer === undefined || agreementOf(figure) === search.stemmer)

  const choose = ({ strategi, stemmer }: Pick<typeof search, 'strategi'> & SourcesSearch) =>
    void navigate({
      search: ({ dato, sprog }) => ({
        ...(dato && { dato }),
        ...(sprog && { sprog }),
        ...(strategi && { strategi }),
        ...(stemmer && { stemmer }),
      }),
      resetScroll: false,
    })

  return (
    <>
      <SourcesFilter figures={figures} search={search} ofProgramme={ofProgramme} onChoose={choose} />
      {ofProgramme.length > 0 && (
        <p className="answer" role="status">
          {summaryOf(ofProgramme, words, format)}
        </p>
      )}
      {shown.length === 0 && (
        <Notice title={words.nothingLeft}>
          <button type="button" className="btn" onClick={() => choose({})}>
            {words.reset}
          </button>
        </Notice>
      )}
      {groupFigures(shown).map((programme) => (
        <ProgrammeFigures key={programme.code} programme={programme} />
      ))}
    </>
  )
}
