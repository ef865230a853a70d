import { useWords } from '../shared/i18n/I18n'
import { shellWords } from './words'

/** Says on every page, and on paper, that the citizens are invented. */
export function DemoLine() {
  const words = useWords(shellWords)
  return (
    <p className="demo wrap">
      <b>{words.demoTitle}</b> {words.demo}
    </p>
  )
}
