import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWords } from '../i18n/I18n'
import { stop } from '../i18n/stop'
import { scopeQuery } from '../scope/scopeQuery'
import { uiWords } from '../ui/words'

/**
 * Writes the page's title, the word about demo data and the page number into the margin of every printed page. A page
 * margin cannot quote the document, so the rule is made here; a constructed style sheet needs no exception from the
 * content security policy.
 */
export function usePageFooter(title: string): void {
  const words = useWords(uiWords)
  const demo = useQuery(scopeQuery).data?.dataBasis.demo ?? false
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    const left = [stop(title), ...(demo ? [words.demoInMargin] : [])].join(' ')
    const [page, of] = words.pageNumber
    sheet.replaceSync(`@page {
      @bottom-left { content: ${quoted(left)}; }
      @bottom-right { content: ${quoted(page)} counter(page) ${quoted(of)} counter(pages); }
    }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [title, demo, words])
}

/** A CSS string; a programme's name may hold any character. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}
