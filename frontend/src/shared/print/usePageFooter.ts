import { useQuery } from '@tanstack/react-query'
import { useContext, useEffect } from 'react'
import { useI18n, useWords } from '../i18n/I18n'
import { stop } from '../i18n/stop'
import { scopeQuery } from '../scope/scopeQuery'
import { ShownScopeContext } from '../scope/shownScope'
import { uiWords } from '../ui/words'

/**
 * Writes the page's title, of which programme and day it is, the word about demo data and the page number into the
 * margin of every printed page. A page margin cannot quote the document, so the rule is made here; a constructed style
 * sheet needs no exception from the content security policy.
 */
export function usePageFooter(title: string): void {
  const words = useWords(uiWords)
  const { format } = useI18n()
  const { data } = useQuery(scopeQuery)
  const shown = useContext(ShownScopeContext)
  const name = data?.programmes.find(({ code }) => code === shown?.programme)?.name
  const demo = data?.dataBasis.demo ?? false
  const of = shown && name ? words.figuresOf(name, format.day(shown.asOf)) : null
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    const left = [stop(title), of, demo && words.demoInMargin].filter(Boolean).join(' ')
    const [page, among] = words.pageNumber
    sheet.replaceSync(`@page {
      @bottom-left { content: ${quoted(left)}; width: 84%; }
      @bottom-right { content: ${quoted(page)} counter(page) ${quoted(among)} counter(pages); white-space: nowrap; }
    }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [title, of, demo, words])
}

/** A CSS string; a programme's name may hold any character. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}
