// The municipalities beside each other, held against the API.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish } from './lib/tables.mjs'

const address = '/kommuner?strategi=KIK2&dato=2022-06-15'
const query = (page) => Object.fromEntries(new URL(page.url()).searchParams)
const text = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

async function compare(url, from, to) {
  const { data } = await ask(
    url,
    'query ($from: Month!, $to: Month!) { municipalities(from: $from, to: $to) { municipality { name } first last fall rank } benchmark { together(from: $from, to: $to) { municipalities fall medianFall } } }',
    { from, to },
  )
  return data
}

async function rowsOf(page) {
  return page.locator('.fall-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.firstChild.textContent)),
  )
}

test('all municipalities stand in the order of their rank, ours marked in words', async (page, { url }) => {
  await visit(page, `${address}&tabel=kommuner`)
  const { municipalities, benchmark } = await compare(url, '2018-02', '2022-06')
  assert.deepEqual(
    await rowsOf(page),
    municipalities.map(({ municipality, first, last, fall, rank }) => [danish(rank), municipality.name, danish(first), danish(last), danish(fall, 1)]),
  )
  assert.equal(await text(page.getByRole('row', { name: /vores kommune/ }).getByRole('rowheader')), 'Aabenraa vores kommune')
  const { fall, medianFall } = benchmark.together
  assert.equal(
    await text(page.locator('.lead')),
    `I de 98 kommuner tilsammen faldt antallet ${danish(fall, 1)} procent; i den midterste kommune faldt antallet ${danish(medianFall, 1)} procent. Nummer 1 har det største fald.`,
  )
})

test('another period changes the rank, and is in the address', async (page, { url }) => {
  await visit(page, address)
  await page.getByLabel('Til måned').selectOption('2019-01')
  await settled(page)
  assert.deepEqual([query(page).fra, query(page).til], ['2018-02', '2019-01'])
  const own = (await compare(url, '2018-02', '2019-01')).municipalities.find(({ municipality }) => municipality.name === 'Aabenraa')
  assert.ok((await text(page.locator('h1'))).startsWith(`Aabenraa er nummer ${own.rank} af 98: `))
})

test('a municipality is found by a part of its name, and the columns sort', async (page) => {
  await visit(page, `${address}&tabel=kommuner`)
  await page.getByLabel('Find kommune').fill('åbenr')
  await page.getByText('1 af 98 kommuner').waitFor()
  assert.deepEqual((await rowsOf(page)).map(([, name]) => name), ['Aabenraa'])
  await page.getByLabel('Find kommune').fill('')
  await page.getByRole('button', { name: 'Kommune', exact: true }).press('Enter')
  await page.waitForURL(/orden=navn/)
  const names = (await rowsOf(page)).map(([, name]) => name)
  assert.deepEqual(names, names.toSorted(new Intl.Collator('da').compare))
  await page.getByRole('button', { name: 'Kommune', exact: true }).press('Enter')
  await page.waitForURL(/retning=faldende/)
  assert.deepEqual((await rowsOf(page)).map(([, name]) => name), names.toReversed())
  assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'descending')
})

test('a month without figures is named, and others are shown instead', async (page) => {
  await visit(page, `${address}&fra=1990-01`)
  const notice = page.locator('.notice', { hasText: 'Perioden kunne ikke bruges' })
  assert.match(await text(notice), /Der er ingen tal for januar 1990\. Her vises tallene fra februar 2018 til juni 2022 i stedet\./)
})

test('the table of the municipalities is saved with its definition and the filter', async (page) => {
  await visit(page, `${address}&tabel=kommuner&find=aabenraa`)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Hent tabellen .* CSV$/ }).click()])
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
  assert.equal(lines[0], '\ufeffKommune;Nr.;februar 2018 (borgere);juni 2022 (borgere);Fald (pct.)')
  assert.match(lines[1], /^Aabenraa, vores kommune;7;\d+;\d+;\d+,\d+$/)
  assert.ok(lines.includes('Filtre;Navnet indeholder »aabenraa«'))
  assert.ok(lines.some((line) => line.startsWith('Bemærk;"Fald = (første måned')))
})
