// Saved views: kept, opened, renamed and deleted by the person whose they are.
import assert from 'node:assert/strict'
import { assertAccessible, assertNoOverflow } from './lib/accessible.mjs'
import { settled, signInToDemo, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

const query = (page) => Object.fromEntries(new URL(page.url()).searchParams)

async function save(page, name, { latest = false } = {}) {
  await page.getByRole('button', { name: 'Gem visning' }).press('Enter')
  await page.getByLabel('Navn på visningen').fill(name)
  if (latest) await page.getByLabel('Vis altid den seneste dag').press('Space')
  await page.getByRole('button', { name: 'Gem', exact: true }).press('Enter')
  await page.getByText(`Visningen »${name}« er gemt.`).waitFor()
}

test('a view is saved with all of its choices, found again, renamed and deleted, with the keyboard', async (page) => {
  await signInToDemo(page, 'READER')
  await visit(page, '/kohorter?strategi=KIK2&dato=2018-08-31&a=kohorte:tilgang~alder:25-39&tabel=status')
  await save(page, 'Unge i tilgangen')
  await assertAccessible(page)
  await page.getByRole('main').or(page.locator('.scope')).getByRole('link', { name: 'Gemte visninger' }).first().press('Enter')
  await page.waitForURL(/visninger/)
  await settled(page)
  await page.getByRole('link', { name: 'Unge i tilgangen' }).press('Enter')
  await page.waitForURL(/kohorter/)
  await settled(page)
  assert.deepEqual(query(page), { strategi: 'KIK2', dato: '2018-08-31', a: 'kohorte:tilgang~alder:25-39', tabel: 'status' })

  await visit(page, '/visninger')
  await page.getByRole('button', { name: 'Omdøb Unge i tilgangen' }).press('Enter')
  await page.getByLabel('Nyt navn til Unge i tilgangen').fill('25 til 39 år')
  await assertAccessible(page)
  await page.keyboard.press('Enter')
  await page.getByText('Visningen hedder nu »25 til 39 år«.').waitFor()
  await page.getByRole('button', { name: 'Slet 25 til 39 år' }).press('Enter')
  await page.getByText('Slet »25 til 39 år«?').waitFor()
  await page.getByRole('button', { name: 'Ja, slet' }).press('Enter')
  await page.getByText('»25 til 39 år« er slettet.').waitFor()
  await page.getByText('Du har ingen gemte visninger').waitFor()
}, { alone: true })

test('a view without a day opens on the latest one, and a name is used once', async (page) => {
  await signInToDemo(page, 'ANALYST')
  await visit(page, '/udvikling?strategi=KIK2&dato=2018-08-31&efter=alder')
  await save(page, 'Seneste udvikling', { latest: true })
  await page.getByRole('button', { name: 'Gem visning' }).click()
  await page.getByLabel('Navn på visningen').fill('Seneste udvikling')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Du har allerede en visning, der hedder "Seneste udvikling".').waitFor()
  await visit(page, '/visninger')
  await assertAccessible(page)
  await assertNoOverflow(page)
  await page.getByRole('link', { name: 'Seneste udvikling' }).click()
  await page.waitForURL(/dato=2022-06-30/)
  assert.equal(query(page).efter, 'alder')
  await visit(page, '/visninger')
  await page.getByRole('button', { name: 'Slet Seneste udvikling' }).click()
  await page.getByRole('button', { name: 'Ja, slet' }).click()
  await page.getByText('Du har ingen gemte visninger').waitFor()
}, { width: 390, expectErrors: true, alone: true })

test('a guest is not offered to save, and is told to sign in', async (page) => {
  await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
  assert.equal(await page.getByRole('button', { name: 'Gem visning' }).count(), 0)
  await visit(page, '/visninger')
  await page.getByText('Log ind for at se dine visninger').waitFor()
})

for (const [address, wanted] of [
  ['/indsatser?tekst=job', '/indsatser?strategi=KIK2&dato=2022-06-30&tekst=job'],
  ['/metode?tekst=takst', '/metode?tekst=takst'],
  ['/kilder?strategi=KIK2&stemmer=nej', '/kilder?strategi=KIK2&stemmer=nej'],
]) {
  test(
    `the link of ${address} is copied with all that it shows, and that is said`,
    async (page, { url }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await visit(page, address)
      await page.getByRole('button', { name: 'Kopiér link' }).press('Enter')
      await page.getByText('Linket er kopieret').waitFor({ state: 'attached' })
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${url}${wanted}`)
    },
    { alone: true },
  )
}
