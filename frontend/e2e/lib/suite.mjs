// A list of named tests, each with a page of its own.
import { availableParallelism } from 'node:os'
import { launchBrowser, openContext, openPage, signInToDemo } from './browser.mjs'

const tests = []

/**
 * A test gets its page, the server's address and the browser. `expectErrors`: the app is meant to meet errors. `seenBy` a
 * role of the demo: somebody of it is signed in; otherwise nobody is. `own`: its browser remembers nothing of other tests,
 * and they nothing of it, since it signs in or out. `alone`: it changes what others see, or is disturbed by them, so that
 * nothing runs beside it either.
 */
export function test(name, run, options = {}) {
  tests.push({ name, run, options })
}

/** Runs every test against the server, those that must be alone last; answers how many passed and failed. */
export async function runTests(url, only) {
  const browser = await launchBrowser()
  const counts = { passed: 0, failed: 0 }
  const chosen = tests.filter((candidate) => !only || candidate.name.includes(only))
  const inTurn = async (waiting) => {
    const memories = new Memories(browser, url)
    for (let next = waiting.shift(); next; next = waiting.shift()) await runTest(next, { url, browser, memories }, counts)
    await memories.close()
  }
  const together = chosen.filter(({ options }) => !options.alone)
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => inTurn(together)))
  await inTurn(chosen.filter(({ options }) => options.alone))
  await browser.close()
  return counts
}

/** What a browser remembers of the server, by who is signed in: opening a page with it takes half the time. */
class Memories {
  #contexts = new Map()
  #browser
  #url

  constructor(browser, url) {
    this.#browser = browser
    this.#url = url
  }

  /** The browser context of a role, or of nobody. */
  of(role) {
    if (!this.#contexts.has(role)) this.#contexts.set(role, this.#open(role))
    return this.#contexts.get(role)
  }

  async #open(role) {
    const context = await openContext(this.#browser, this.#url)
    if (role !== 'nobody') await signInToDemo(context, role)
    return context
  }

  async close() {
    for (const context of this.#contexts.values()) await (await context).close()
  }
}

async function runTest({ name, run, options }, { url, browser, memories }, counts) {
  const began = performance.now()
  const told = (outcome) => `${outcome.padEnd(4)} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${name}`
  const { width, height, seenBy = 'nobody', own = false, alone = false } = options
  const { page, complaints, close } = await openPage(browser, url, {
    ...(width && { width }),
    ...(height && { height }),
    ...(!own && !alone && { context: await memories.of(seenBy) }),
  })
  try {
    await run(page, { url, browser })
    if (complaints.length > 0 && !options.expectErrors) throw new Error(`the page complained: ${complaints.join(' | ')}`)
    counts.passed += 1
    console.log(told('ok'))
  } catch (error) {
    counts.failed += 1
    console.log(`${told('FAIL')}\n${indent(error)}`)
  } finally {
    await close()
  }
}

function indent(error) {
  return String(error.stack ?? error).replace(/^/gm, '      ')
}
