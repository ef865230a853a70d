// A list of named tests, each with a page of its own.
import { availableParallelism } from 'node:os'
import { launchBrowser, openPage } from './browser.mjs'

const tests = []

/**
 * A test gets its page, the server's address and the browser. `expectErrors`: the app is meant to meet errors.
 * `onlyLooks`: it changes nothing on the server, so that it can run beside others of the kind.
 */
export function test(name, run, options = {}) {
  tests.push({ name, run, options })
}

/** Runs every test against the server; answers how many passed and failed. */
export async function runTests(url, only) {
  const browser = await launchBrowser()
  const counts = { passed: 0, failed: 0 }
  for (const together of batches(tests.filter((candidate) => !only || candidate.name.includes(only)))) {
    const waiting = [...together]
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await runTest(next, { url, browser }, counts)
    }
    await Promise.all(Array.from({ length: together.length > 1 ? Math.min(availableParallelism(), 4) : 1 }, worker))
  }
  await browser.close()
  return counts
}

/** The tests in their order: each alone, but for those in a row that only look. */
function batches(ordered) {
  const found = []
  for (const next of ordered) {
    const last = found.at(-1)
    if (last && next.options.onlyLooks && last[0].options.onlyLooks) last.push(next)
    else found.push([next])
  }
  return found
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
