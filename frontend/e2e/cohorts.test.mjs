// Groups of citizens side by side, held against the API, and the way down to single citizens.
import assert from 'node:assert/strict'
import { assertAccessible, assertNoOverflow } from './lib/accessible.mjs'
import { ask } from './lib/api.mjs'
import { settled, signInToDemo, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const address = '/kohorter?strategi=KIK2&dato=2018-08-31'
const text = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const query = (page) => Object.fromEntries(new URL(page.url()).searchParams)

async function groupOf(where, filter, fields, day = '2018-08-31') {
  const { data } = await ask(
    where,
    `query ($day: Date!, $filter: CitizenFilter!) { programme(code: "KIK2") { cohort(asOf: $day, filter: $filter) { ${fields} } } }`,
    { day, filter },
  )
  return data.programme.cohort
}

test('without a group in the address the two cohorts are compared, as the API counts them', async (page, { url }) => {
  await visit(page, `${address}&tabel=status`)
  const [a, b] = await Promise.all(['BASELINE', 'INFLOW'].map((cohort) => groupOf(url, { cohort }, 'population status { population { total } rows { state total } }')))
  const rows = await readTable(page, 'Hvor er borgerne nu')
  const names = { ON_BENEFIT: 'På ydelsen', SELF_SUPPORT: 'Selvforsørgelse', OTHER_SUPPORT: 'Anden forsørgelse', OTHER_TARGET_GROUP: 'Øvrige målgrupper' }
  for (const [index, { state }] of a.status.rows.entries()) {
    const pair = (group) => [danish(group.status.rows[index].total), danish((100 * group.status.rows[index].total) / group.population, 1)]
    assert.deepEqual(rows[names[state]], [...pair(a), ...pair(b)])
  }
  assert.deepEqual(rows['I alt'], [danish(a.population), '–', danish(b.population), '–'])
})

test('the curves say when half have left, and whether chance may explain the difference', async (page, { url }) => {
  await visit(page, address)
  const [a, b] = await Promise.all(['BASELINE', 'INFLOW'].map((cohort) => groupOf(url, { cohort }, 'retention(exit: ANY, by: [], pooled: true) { median { day lower upper } points { day survival atRisk } }')))
  const { data } = await ask(url, '{ programme(code: "KIK2") { compare(asOf: "2018-08-31", exit: ANY, groups: [{ cohort: BASELINE }, { cohort: INFLOW }]) { inSeveral logRank { p } } } }')
  assert.equal(a.retention[0].median.day, null)
  const { day, lower, upper } = b.retention[0].median
  const facts = await text(page.locator('.group-facts'))
  assert.ok(facts.includes('A: ikke nået endnu'), facts)
  assert.ok(facts.includes(`B: efter ${danish(day)} dage (${danish(lower)} til ${danish(upper)})`), facts)
  assert.ok(data.programme.compare.logRank[0].p < 0.001)
  assert.ok(facts.includes('Log-rank-test: p under 0,001.'), facts)
  const on180 = (group) => group.retention[0].points.findLast((point) => point.day <= 180).survival
  assert.equal(
    await text(page.locator('h1')),
    `Efter 180 dage er ${danish(on180(a))} procent af A (udgangspunkt) og ${danish(on180(b))} procent af B (tilgang) stadig på ydelsen.`,
  )
})

test('a group is added, narrowed down and removed with the keyboard, and stands in the address', async (page, { url }) => {
  await visit(page, address)
  await page.getByRole('button', { name: 'Tilføj gruppe' }).press('Enter')
  await settled(page)
  assert.deepEqual([query(page).a, query(page).b, query(page).c], ['kohorte:udgangspunkt', 'kohorte:tilgang', 'alle'])
  await page.getByText('1.485 borgere er i mere end én af grupperne.').waitFor()
  await page.getByRole('checkbox', { name: /^Kvinde/ }).press('Space')
  await page.waitForURL(/c=koen/)
  await page.getByRole('group', { name: 'Alder' }).getByLabel('Fra').fill('25')
  await page.getByRole('group', { name: 'Alder' }).getByLabel('Til').fill('39')
  await page.getByRole('group', { name: 'Alder' }).getByLabel('Til').press('Enter')
  await page.waitForURL(/alder/)
  await settled(page)
  assert.equal(query(page).c, 'alder:25-39~koen:kvinde')
  const { population } = await groupOf(url, { genders: ['FEMALE'], ageFrom: 25, ageTo: 39 }, 'population')
  const row = page.locator('.groups tbody tr').nth(2)
  assert.match(await text(row), new RegExp(`C kvinder, 25–39 år ${danish(population).replace('.', '\\.')} `))
  await page.getByRole('button', { name: 'Fjern gruppe A' }).press('Enter')
  await settled(page)
  assert.deepEqual([query(page).a, query(page).b, query(page).c], ['kohorte:tilgang', 'alder:25-39~koen:kvinde', undefined])
})

test('what counts as leaving is chosen, and the curves follow', async (page, { url }) => {
  await visit(page, `${address}&a=kohorte:tilgang&tabel=fastholdelse`)
  await page.getByRole('radio', { name: 'Alle afgange' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByLabel('Brud, der ikke tæller').selectOption('30')
  await settled(page)
  assert.deepEqual([query(page).afgang, query(page).ophold], ['selvforsoergelse', '30'])
  const group = await groupOf(url, { cohort: 'INFLOW' }, 'retention(exit: SELF_SUPPORT, by: [], pooled: true, gapDays: 30) { points { day survival lower upper atRisk } }')
  const { survival, lower, upper, atRisk } = group.retention[0].points.findLast(({ day }) => day <= 90)
  const rows = await readTable(page, 'Stadig på ydelsen efter start')
  assert.deepEqual(rows['90'], [danish(survival, 1), `${danish(lower, 1)}–${danish(upper, 1)}`, danish(atRisk)])
})

test('a condition that is not known is named, and a code that does not exist too', async (page) => {
  await visit(page, `${address}&a=haar:langt&b=maalgruppe:findes-ikke`)
  await page.getByText('Gruppe A: »haar:langt« kendes ikke og er udeladt.').waitFor()
  await page.getByText('Gruppe B kan ikke vises').waitFor()
  await page.getByText('Koden "findes-ikke" findes ikke.').first().waitFor()
})

test('only analysts find the way to single citizens, and others are told why not', async (page) => {
  await visit(page, address)
  assert.equal(await page.getByText('Se borgerne bag tallene').count(), 0)
  await visit(page, '/kohorter/borgere?strategi=KIK2&dato=2018-08-31&gruppe=kohorte:tilgang')
  await page.getByText('Kun analytikere må se enkelte borgere.').waitFor()
  await signInToDemo(page, 'READER')
  await visit(page, '/kohorter/borgere?strategi=KIK2&dato=2018-08-31&gruppe=kohorte:tilgang')
  await page.getByText('Kun analytikere må se enkelte borgere.').waitFor()
}, { own: true })

test('an analyst says why, and sees the citizens behind a number', async (page) => {
  await visit(page, address)
  await page.getByText('Se borgerne bag tallene').first().click()
  await page.getByRole('link', { name: 'B, anden forsørgelse: 2' }).click()
  await settled(page)
  await page.getByRole('button', { name: 'Vis borgerne' }).click()
  await page.getByText('Skriv hvorfor, mindst fem tegn.').waitFor()
  await page.getByLabel('Hvorfor ser du på enkelte borgere?').fill('Kontrol af tallet før udvalgsmødet')
  await page.getByRole('button', { name: 'Vis borgerne' }).press('Enter')
  await page.getByText('2 af 2 borgere vises.').waitFor()
  assert.equal(await page.locator('.citizens tbody tr').count(), 2)
  assert.ok(!page.url().includes('Kontrol'))
  await assertAccessible(page)
  await assertNoOverflow(page)
  await page.reload()
  await page.getByLabel('Hvorfor ser du på enkelte borgere?').waitFor()
}, { seenBy: 'ANALYST' })

test('an analyst turns the pages of the citizens of a value', async (page) => {
  await visit(page, '/kohorter/borgere?strategi=KIK2&dato=2018-08-31&gruppe=kohorte:tilgang&efter=koen&kode=FEMALE')
  const { population } = (await groupOf(page, { cohort: 'INFLOW' }, 'breakdown(by: [GENDER]) { keys { code } population }')).breakdown.find(({ keys }) => keys[0].code === 'FEMALE')
  await page.getByLabel('Hvorfor ser du på enkelte borgere?').fill('Kontrol af tallet')
  await page.getByRole('button', { name: 'Vis borgerne' }).click()
  await page.getByText(`20 af ${danish(population)} borgere vises.`).waitFor()
  await page.getByRole('button', { name: 'Vis flere' }).click()
  await page.getByText(`40 af ${danish(population)} borgere vises.`).waitFor()
}, { seenBy: 'ANALYST' })
