// Takes the pictures that the README shows: npm run screenshot -- FOLDER. The server is found as in run.mjs.
import { join } from 'node:path'
import { launchBrowser, openPage, visit } from './lib/browser.mjs'
import { startServer } from './lib/server.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder: npm run screenshot -- FOLDER')

const pictures = [
  { name: 'overblik', address: '/?strategi=KIK2&dato=2018-08-31', height: 1000 },
  { name: 'kohorter', address: '/kohorter?strategi=KIK2&dato=2018-08-31', part: '.fig:has(.curve)' },
  { name: 'bevaegelser', address: '/bevaegelser?strategi=KIK2&dato=2018-08-31', part: '.fig' },
]

const server = process.env.KIK_URL ? { url: process.env.KIK_URL, stop: async () => {} } : await startServer()
const browser = await launchBrowser()
try {
  for (const { name, address, height = 900, part } of pictures) {
    const { page, close } = await openPage(browser, server.url, { width: 1280, height })
    await visit(page, address)
    await (part ? page.locator(part).first() : page).screenshot({ path: join(folder, `${name}.png`) })
    await close()
  }
} finally {
  await browser.close()
  await server.stop()
}
