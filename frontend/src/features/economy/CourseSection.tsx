import { ExplainWords } from '../../shared/explain/ExplainWords'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { Failures } from '../../shared/ui/Failures'
import { Figure } from '../../shared/ui/Figure'
import { budgetPrices } from './budget'
import { courseAlternative, courseSeries, courseTable } from './course'
import { CourseChart, type CourseMark } from './CourseChart'
import type { Course, EconomyData } from './economyQuery'
import { PartNotes } from './PartNotes'
import { payBackFinding, payBackMore } from './payBack'
import { Section } from './Section'
import { useFigureView } from './useChoice'
import { useTakeAway } from './useTakeAway'
import { useVoice, type Voice } from './voice'

/** When is the money earned back, with and without the inflow? */
export function CourseSection({ data }: { data: EconomyData }) {
  const { words } = useVoice()
  return (
    <Section id="forloeb" question={words.courseQuestion}>
      {data.course === null ? <p className="text">{words.courseNot}</p> : <CourseFigure data={data} course={data.course} />}
      <p className="caveat">
        {words.payBackDefinition} {words.noComparison}
      </p>
      <PartNotes report={data.report} />
    </Section>
  )
}

function CourseFigure({ data, course }: { data: EconomyData; course: Course }) {
  const voice = useVoice()
  const { words } = voice
  const [view, setView] = useFigureView('forloeb')
  const takeAway = useTakeAway(data)
  const table = courseTable(data, course, voice)
  const series = courseSeries(data, course, voice)
  return (
    <>
      <Figure
        title={payBackFinding(data, voice)}
        sentence={payBackMore(data, voice)}
        view={view}
        onView={setView}
        plot={
          course.points.length > 1 ? (
            <CourseChart series={series} marks={marksOf(course, voice)} alternative={courseAlternative(series, data.report.asOf, voice)} />
          ) : (
            <p>{words.onePoint}</p>
          )
        }
        table={<DataTable table={table} />}
        source={sourceSentence(data.report, table.source, voice, budgetPrices(data.programme, voice))}
        takeAway={
          <>
            {takeAway(table, { said: words.payBackDefinition })}
            <ExplainWords
              what={words.courseQuestion}
              definitions={['payBack', 'withoutInflow', 'signRule']}
              source={table.source}
              asOf={data.report.asOf}
              version={data.report.dataBasis.version}
            />
          </>
        }
      />
      <Failures table={table} />
    </>
  )
}

/** The points at which the lines went above zero for good. */
function marksOf({ payBack, payBackWithoutInflow }: Course, { words, format }: Voice): CourseMark[] {
  return [
    ...(payBack?.status === 'PAID_BACK' && payBack.date ? [{ series: 'gain' as const, date: payBack.date, label: words.paidBackMark(format.month(payBack.date)) }] : []),
    ...(payBackWithoutInflow?.status === 'PAID_BACK' && payBackWithoutInflow.date
      ? [{ series: 'without' as const, date: payBackWithoutInflow.date, label: words.paidBackWithoutMark(format.month(payBackWithoutInflow.date)) }]
      : []),
  ]
}
