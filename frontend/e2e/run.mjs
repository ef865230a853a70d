// Runs the journeys in a real browser against a real server: the one that KIK_URL names, or one of its own with the
// demo municipality. `npm run e2e -- WORDS` runs only the tests whose names hold the words.
import './overview.test.mjs'
import './questions.test.mjs'
import './report.test.mjs'
import './economy.test.mjs'
import './interventions.test.mjs'
import './session.test.mjs'
import './retention.test.mjs'
import './catalogue.test.mjs'
import './imports.test.mjs'
import './publication.test.mjs'
import './trend.test.mjs'
import './flows.test.mjs'
import './cohorts.test.mjs'
import './benchmark.test.mjs'
import './method.test.mjs'
import './sources.test.mjs'
import './scope.test.mjs'
import './keyboard.test.mjs'
import './accessibility.test.mjs'
import './print.test.mjs'
import './downloads.test.mjs'
import './takeaway.test.mjs'
import './views.test.mjs'
import './audits.test.mjs'
import './lighthouse.test.mjs'
import { startServer } from './lib/server.mjs'
import { runTests } from './lib/suite.mjs'

const server = process.env.KIK_URL ? { url: process.env.KIK_URL, stop: async () => {} } : await startServer()
try {
  const { passed, failed } = await runTests(server.url, process.argv.slice(2).join(' '))
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
} finally {
  await server.stop()
}
