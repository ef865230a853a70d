// A list of named tests, each with a page of its own.
import { availableParallelism } from 'node:os'
import { launchBrowser, openPage } from './browser.mjs'

const tests = []

/**
 * A test gets its page, the server's address and the browser. `expectErrors`: the app is meant to meet errors. `alone`: it
 * changes what others see, or is disturbed by them, so that nothing runs beside it.
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
    for (let next = waiting.shift(); next; next = waiting.shift()) await runTest(next, { url, browser }, counts)
  }
  const together = chosen.filter(({ options }) => !options.alone)
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => inTurn(together)))
  await inTurn(chosen.filter(({ options }) => options.alone))
  await browser.close()
  return counts
}

async function runTest({ name, run, options }, { url, browser }, counts) {
  const { width, height } = options
  const { page, complaints, close } = await openPage(browser, url, { ...(width && { width }), ...(height && { height }) })
  try {
    await run(page, { url, browser })
    if (complaints.length > 0 && !options.expectErrors) throw new Error(`the page complained: ${complaints.join(' | ')}`)
    counts.passed += 1
    console.log(`ok    ${name}`)
  } catch (error) {
    counts.failed += 1
    console.log(`FAIL  ${name}\n${indent(error)}`)
  } finally {
    await close()
  }
}

function indent(error) {
  return String(error.stack ?? error).replace(/^/gm, '      ')
}
