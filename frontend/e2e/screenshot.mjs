// Takes the picture of the report that the README shows: npm run screenshot -- FILE. The server is found as in run.mjs.
import { launchBrowser, openPage, visit } from './lib/browser.mjs'
import { startServer } from './lib/server.mjs'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('name the file: npm run screenshot -- FILE')

const server = process.env.KIK_URL ? { url: process.env.KIK_URL, stop: async () => {} } : await startServer()
const browser = await launchBrowser()
try {
  const { page } = await openPage(browser, server.url, { width: 1280, height: 1120 })
  await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
  await page.screenshot({ path: file })
} finally {
  await browser.close()
  await server.stop()
}
