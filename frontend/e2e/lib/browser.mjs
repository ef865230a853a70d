import { chromium } from 'playwright-core'

/** Debian's chromium, or the one that CHROMIUM names. */
export async function launchBrowser(more = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

/** What one browser remembers: nothing yet. */
export function openContext(browser, url, options = {}) {
  return browser.newContext({ baseURL: url, locale: 'da-DK', ...options })
}

/**
 * A page for one test, in a context of its own unless one is given. Whatever the app writes to the console as an error,
 * and whatever it throws, fails the test that saw it.
 */
export async function openPage(browser, url, { width = 1280, height = 900, context: given, ...options } = {}) {
  const context = given ?? (await openContext(browser, url, options))
  if (given) shared.add(given)
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  const complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  async function close() {
    // What is still asked for when a test has ended fails nobody.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await (given ? page.close() : context.close())
  }
  return { page, complaints, close }
}

const shared = new WeakSet()

/** Signs in to the demo's account of a role, on a page or in all of a context. */
export async function signInToDemo(pageOrContext, role) {
  if ('context' in pageOrContext && shared.has(pageOrContext.context())) throw new Error('a test that signs in needs a browser of its own: { own: true }, or { seenBy: ROLE }')
  const response = await pageOrContext.request.post('/auth/demo', { data: { role } })
  if (!response.ok()) throw new Error(`signing in as ${role}: ${response.status()}`)
}

/** Signs in with a password, as people do. */
export async function signIn(page, { login, password }) {
  await visit(page, '/log-ind')
  await page.getByLabel('Brugernavn').fill(login)
  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('button', { name: 'Log ud' }).waitFor()
}

/** Goes to an address of the app and waits until it has nothing more to fetch. */
export async function visit(page, address) {
  await page.goto(address)
  await settled(page)
}

/** For how long a page must have nothing to do: one that is gone to without loading anew begins to come a moment later. */
const restMs = 150

let waits = 0

/** Waits until the page that was gone to is there and has nothing more to fetch. */
export async function settled(page) {
  await page.waitForLoadState('load')
  waits += 1
  // A predicate that is a promise would be taken for true.
  await page.waitForFunction(
    ([wait, rest]) => {
      const busy = document.querySelector('[aria-busy="true"], .loading') !== null || document.querySelector('h1') === null
      const now = performance.now()
      if (busy || globalThis.restingIn?.wait !== wait) globalThis.restingIn = { wait, since: now }
      return !busy && now - globalThis.restingIn.since >= rest
    },
    [waits, restMs],
    { polling: 20 },
  )
}
