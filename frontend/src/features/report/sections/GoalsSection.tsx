import { anyBenefit } from '../../../shared/names/benefits'
import { Explained } from '../Explained'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { Section } from '../Section'
import { SourceLine } from '../SourceLine'
import { targetsTable } from '../tables/targetsTable'
import { recipientGoal, recipientPoints, savingGoal, selfSupportGoal, type Target } from '../../../shared/findings/targets'
import { useVoice, type Voice } from '../voice'

export function GoalsSection({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words } = voice
  const table = targetsTable(data.programme, voice)
  return (
    <Section id="maal">
      {table ? (
        <>
          <p className="text">{goalSentences(data, voice)}</p>
          <ReportTable table={table} />
          <SourceLine data={data} from={table.source} />
          {recipientGoal(data.programme) && (
            <Explained
              data={data}
              figures={[{ measure: 'target', dimensions: { measure: 'recipients' }, what: words.explained.recipientsGoal }]}
            />
          )}
        </>
      ) : (
        <p className="text">{words.noTargets}</p>
      )}
    </Section>
  )
}

function goalSentences({ programme, report }: ReportData, voice: Voice): string {
  const { words, format } = voice
  const sentences: string[] = []
  const passed = (target: Target) => target.date < report.asOf
  const benefits = anyBenefit(programme, voice)
  const goal = recipientGoal(programme)
  const [start] = recipientPoints(programme)
  if (goal && start && start !== goal) {
    sentences.push(
      words.recipientsGoal(
        passed(goal),
        benefits,
        format.count(start.value),
        format.dayInWords(start.date),
        format.count(goal.value),
        format.dayInWords(goal.date),
      ),
    )
  } else if (goal) {
    sentences.push(words.recipientsGoalAlone(passed(goal), benefits, format.count(goal.value), format.dayInWords(goal.date)))
  }
  const saving = savingGoal(programme)
  if (saving) sentences.push(words.savingGoal(passed(saving), format.money(-saving.value), format.dayInWords(saving.date)))
  const selfSupport = selfSupportGoal(programme, report.asOf)
  if (selfSupport) {
    sentences.push(
      words.selfSupportGoal(passed(selfSupport), format.percent(selfSupport.value, 0), format.dayInWords(selfSupport.date)),
    )
  }
  return sentences.join(' ')
}
