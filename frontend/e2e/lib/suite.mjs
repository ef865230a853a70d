// A list of named tests, each with a page of its own.
import { launchBrowser, openPage } from './browser.mjs'

const tests = []

/** A test gets its page, the server's address and the browser. `expectErrors`: the app is meant to meet errors. */
export function test(name, run, options = {}) {
  tests.push({ name, run, options })
}

/** Runs every test against the server; answers how many passed and failed. */
export async function runTests(url, only) {
  const browser = await launchBrowser()
  const counts = { passed: 0, failed: 0 }
  for (const { name, run, options } of tests.filter((candidate) => !only || candidate.name.includes(only))) {
    const { page, complaints, close } = await openPage(browser, url, options)
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
  await browser.close()
  return counts
}

function indent(error) {
  return String(error.stack ?? error).replace(/^/gm, '      ')
}
