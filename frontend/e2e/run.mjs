// Runs the journeys in a real browser against a real server: the one that KIK_URL names, or one of its own with the
// demo municipality. `npm run e2e -- WORDS` runs only the tests whose names hold the words.
import { readdirSync } from 'node:fs'
import { startServer } from './lib/server.mjs'
import { runTests } from './lib/suite.mjs'

const here = new URL('.', import.meta.url)
for (const file of readdirSync(here).filter((name) => name.endsWith('.test.mjs'))) await import(new URL(file, here))

const server = process.env.KIK_URL ? { url: process.env.KIK_URL, stop: async () => {} } : await startServer()
try {
  const { passed, failed } = await runTests(server.url, process.argv.slice(2).join(' '))
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
} finally {
  await server.stop()
}
