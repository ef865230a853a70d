import { launchBrowser, openPage, visit } from './lib/browser.mjs'
import { startServer } from './lib/server.mjs'
const [dir, ...addresses] = process.argv.slice(2)
const server = await startServer()
const browser = await launchBrowser()
let n = 0
for (const a of addresses) for (const width of [1440, 390]) {
  const { page, complaints, close } = await openPage(browser, server.url, { width })
  await visit(page, a)
  await page.screenshot({ path: `${dir}/${n}-${width}.png`, fullPage: true })
  if (complaints.length) console.log(a, complaints)
  await close(); 
  if (width === 390) n++
}
await browser.close(); await server.stop()
