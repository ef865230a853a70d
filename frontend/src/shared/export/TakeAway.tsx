import { useContext, useState } from 'react'
import { useWords } from '../i18n/I18n'
import { toCsv } from '../ui/csv'
import { FigureContext } from '../ui/figureContext'
import { saveFile } from '../ui/saveFile'
import type { Exported } from './exported'
import { exportWords } from './words'

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The table that is shown, as files, with what their reader must know; within a figure the picture too. What makes the
 * files is loaded when one is asked for.
 */
export function TakeAway({ exported }: { exported: Exported }) {
  const words = useWords(exportWords)
  const figure = useContext(FigureContext)
  const [failed, setFailed] = useState(false)
  const { file, table, about, notes } = exported

  async function take(make: () => Promise<void>) {
    setFailed(false)
    try {
      await make()
    } catch {
      setFailed(true)
    }
  }
  const csv = async () => saveFile(`${file}.csv`, 'text/csv', toCsv(table, [...about, ...notes]))
  const excel = async () => {
    const { workbookOf } = await import('./xlsx')
    saveFile(`${file}.xlsx`, excelType, await workbookOf(exported, words))
  }
  const picture = async (ending: 'svg' | 'png') => {
    const plot = figure?.plot()
    if (!figure || !plot) return
    const { chartImage, pngOf } = await import('./chartImage')
    const subtitle = about.slice(1).map(([what, said]) => `${what}: ${said}`)
    // The source line of a figure tells some of the notes already.
    const more = notes.slice(1).flatMap(([, said]) => (figure.source.includes(said) ? [] : [said]))
    const image = await chartImage(plot, { title: figure.title, subtitle: `${subtitle.join('. ')}.`, foot: [figure.source, ...more].join(' ') })
    if (ending === 'svg') saveFile(`${file}.svg`, 'image/svg+xml', image.svg)
    else saveFile(`${file}.png`, 'image/png', await pngOf(image))
  }
  return (
    <p className="take-away">
      <span>{words.take}</span>
      <Take what={words.takeTable(table.caption)} ending="CSV" onTake={() => void take(csv)} />
      <Take what={words.takeTable(table.caption)} ending="Excel" onTake={() => void take(excel)} />
      {figure && (
        <>
          <Take what={words.takeFigure(figure.title)} ending="SVG" picture onTake={() => void take(() => picture('svg'))} />
          <Take what={words.takeFigure(figure.title)} ending="PNG" picture onTake={() => void take(() => picture('png'))} />
        </>
      )}
      {failed && <span role="alert">{words.failed}</span>}
    </p>
  )
}

interface TakeProps {
  /** What is taken, before the ending: a screen reader tells the buttons of a page apart by it. */
  what: string
  ending: string
  picture?: boolean
  onTake: () => void
}

function Take({ what, ending, picture = false, onTake }: TakeProps) {
  return (
    <button type="button" className={picture ? 'link take-picture' : 'link'} onClick={onTake}>
      <span className="sr">{what} </span>
      {ending}
    </button>
  )
}
