import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// What the simulated browser lacks: nothing there has a size, is scrolled, or is printed.
class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(window, { ResizeObserver: NothingToObserve, IntersectionObserver: NothingToObserve, scrollTo() {} })
Object.assign(window, { CSS: { escape: (name: string) => name.replaceAll(/[^\w-]/g, String.raw`\$&`) } })
Object.assign(CSSStyleSheet.prototype, { replaceSync() {} })
Object.assign(document, { adoptedStyleSheets: [] })
