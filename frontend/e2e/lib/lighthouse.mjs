import { createServer } from 'node:net'
import lighthouse, { desktopConfig } from 'lighthouse'
import { launchBrowser } from './browser.mjs'

/** The pages of figures. */
export const figurePages = ['/', '/rapport', '/udvikling', '/oekonomi', '/kohorter', '/bevaegelser', '/kommuner', '/indsatser', '/metode', '/kilder']

/** A desktop, or Lighthouse's own: a slow phone on a slow 4G. */
const devices = { desktop: desktopConfig, phone: undefined }

/** Lighthouse's scores of a page, 0 to 100 each, with what costs points. */
export async function scoresOf(address, categories, device = 'desktop') {
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const { lhr } = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories }, devices[device])
    return Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score, auditRefs }) => [
        id,
        { score: Math.round(score * 100), lacks: auditRefs.filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit].score ?? 1) < 1).map((ref) => ref.id) },
      ]),
    )
  } finally {
    await browser.close()
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
