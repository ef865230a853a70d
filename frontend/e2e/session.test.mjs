// Signing in and out, and what one sees without.
import assert from 'node:assert/strict'
import { assertAccessible } from './lib/accessible.mjs'
import { openPage, settled, signInToDemo, visit } from './lib/browser.mjs'
import { startServerWithout } from './lib/server.mjs'
import { test } from './lib/suite.mjs'

test('of the demo, one chooses who to be, sees what that role sees, and signs out', async (page) => {
  await visit(page, '/admin/indsatser')
  await page.getByText('Kataloget passes af administratorer').waitFor()
  await page.getByRole('link', { name: 'Log ind' }).click()
  await settled(page)
  await page.getByRole('button', { name: /^Anna Administrator/ }).click()
  await page.getByRole('link', { name: 'Ny indsats' }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/admin/indsatser')
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('heading', { name: 'Log ind' }).waitFor()
  await visit(page, '/admin/indsatser')
  await page.getByText('Kataloget passes af administratorer').waitFor()
}, { own: true })

test(
  'without the demo nobody sees a figure before signing in, and comes back to the page that was asked for',
  async (_, { browser }) => {
    const town = await startServerWithout('none')
    const { page, close } = await openPage(browser, town.url)
    try {
      await page.goto('/rapport?strategi=KIK2&dato=2018-08-31')
      await page.getByRole('alert').filter({ hasText: 'Log ind for at se siden' }).waitFor()
      await assertAccessible(page)
      assert.equal(await page.locator('table').count(), 0)
      await page.getByRole('alert').getByRole('link', { name: 'Log ind' }).click()
      await page.getByLabel('Brugernavn').fill('anna')
      await page.getByLabel('Adgangskode').fill('ikke den rigtige')
      await page.getByRole('button', { name: 'Log ind' }).click()
      await page.getByText('Brugernavn eller adgangskode er forkert.').waitFor()
      await page.getByLabel('Adgangskode').fill(town.people[0].password)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: /KIK II pr\./ }).waitFor()
      assert.match(page.url(), /\/rapport\?strategi=KIK2&dato=2018-08-31$/)
    } finally {
      await close()
      await town.stop()
    }
  },
)

test(
  'a page of an earlier version says so, and works when it is loaded anew',
  async (page) => {
    await page.route('**/graphql', (route) => {
      const body = { ...route.request().postDataJSON(), documentId: `sha256:${'0'.repeat(64)}` }
      return route.continue({ postData: JSON.stringify(body) })
    })
    await page.goto('/rapport?strategi=KIK2&dato=2018-08-31')
    const notice = page.getByRole('alert').filter({ hasText: 'KIK er blevet opdateret' })
    await notice.waitFor()
    await assertAccessible(page)
    await page.unroute('**/graphql')
    await notice.getByRole('button', { name: 'Indlæs siden igen' }).click()
    await page.getByRole('heading', { level: 1, name: /KIK II pr\./ }).waitFor()
  },
  { expectErrors: true },
)

test('before the session ends one is told, may stay, and loses nothing that was written', async (page) => {
  await signInToDemo(page, 'ADMINISTRATOR')
  const soon = (minutes) => async (route) => {
    const answer = await (await route.fetch()).json()
    await route.fulfill({ json: { ...answer, expiresAt: new Date(Date.now() + minutes * 60_000).toISOString() } })
  }
  await page.route('**/auth/session', soon(5))
  await visit(page, '/admin/ny-indsats')
  await page.getByLabel('Navn').fill('Skrevet før udløb')
  await page.getByRole('alert').filter({ hasText: 'Du logges snart ud' }).waitFor()
  await assertAccessible(page)
  await page.unroute('**/auth/session')
  await page.getByRole('button', { name: 'Bliv logget ind' }).click()
  await page.getByRole('alert').filter({ hasText: 'Du logges snart ud' }).waitFor({ state: 'detached' })
  await page.route('**/auth/session', soon(-1))
  await page.reload()
  await page.getByRole('alert').filter({ hasText: 'Du er logget ud' }).waitFor()
  assert.equal(await page.getByLabel('Navn').inputValue(), 'Skrevet før udløb')
}, { own: true })

test('an administrator makes a token for a tool, sees it once, and revokes it', async (page, { url }) => {
  await signInToDemo(page, 'ADMINISTRATOR')
  await visit(page, '/admin/adgang')
  await page.getByRole('button', { name: 'Lav token' }).click()
  await page.getByText('Skriv, hvad tokenet er til').waitFor()
  await page.getByLabel('Hvad er det til?').fill('Excel')
  await page.getByRole('button', { name: 'Lav token' }).click()
  const secret = await page.locator('.secret').innerText()
  await assertAccessible(page)
  const askAs = async () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: '{ disclosedReport(programme: "KIK2", month: "2018-08") { threshold } }' }),
    })
  assert.deepEqual(await (await askAs()).json(), { data: { disclosedReport: { threshold: 5 } } })
  await page.reload()
  await page.getByRole('button', { name: 'Tilbagekald Excel' }).waitFor()
  assert.equal(await page.getByText(secret).count(), 0)
  await page.getByRole('button', { name: 'Tilbagekald Excel' }).click()
  await page.getByText('Tokenet er tilbagekaldt.').waitFor()
  assert.equal((await askAs()).status, 401)
}, { alone: true })
