import { Link } from '@tanstack/react-router'
import { Sparkline } from '../../shared/charts/Sparkline'
import { gapOf } from '../../shared/findings/gap'
import { recipientGoal } from '../../shared/findings/targets'
import { anyBenefit } from '../../shared/names/benefits'
import { keepScope } from '../../shared/scope/keepScope'
import { KeyFigure } from './KeyFigure'
import { recipientsOfLastYear } from './lastYear'
import type { OverviewData } from './overviewQuery'
import { useVoice, type Voice } from './voice'

/** Are we below the goal, and where should we be? */
export function RecipientsKey({ data }: { data: OverviewData }) {
  const voice = useVoice()
  const { words, format } = voice
  const { actual, expected } = data.report.recipients
  const gap = gapOf(actual, expected)
  return (
    <KeyFigure
      measure="recipients"
      title={words.recipients}
      value={format.count(actual)}
      unit={words.citizensWord(actual === 1)}
      also={words.receive(anyBenefit(data.programme, voice))}
      gap={gap && words.recipientsGap(gap.kind, format.count(gap.size))}
      reference={[gap && words.expectedNumber(format.count(gap.expected)), goal(data, voice)].filter(Boolean).join(' ')}
      spark={<RecipientsSpark data={data} />}
      link={
        <Link to="/udvikling" search={keepScope}>
          {words.toDevelopment}
        </Link>
      }
    />
  )
}

function goal({ programme, report }: OverviewData, { words, format }: Voice): string {
  const target = recipientGoal(programme)
  if (target === null) return words.noGoal
  const ahead = target.date >= report.asOf
  const away = ahead && report.recipients.actual > target.value ? format.count(report.recipients.actual - target.value) : null
  return ahead
    ? words.goalAway(format.count(target.value), format.dayInWords(target.date), away)
    : words.goalPassed(format.count(target.value), format.dayInWords(target.date))
}

function RecipientsSpark({ data }: { data: OverviewData }) {
  const { words, format } = useVoice()
  const points = recipientsOfLastYear(data)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return (
    <Sparkline
      alternative={words.recipientsSpark(format.month(first.date), format.count(first.recipients), format.count(last.recipients), format.month(last.date))}
      first={format.month(first.date)}
      last={format.month(last.date)}
      series={[
        { label: words.actualKey, kind: 'solid', values: points.map(({ recipients }) => recipients) },
        ...(points.some(({ expected }) => expected !== null)
          ? [{ label: words.expectedKey, kind: 'dashed' as const, values: points.map(({ expected }) => expected) }]
          : []),
      ]}
    />
  )
}
