// What the strategy has cost and gained, each figure as the API says it, and within three clicks from the front page.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const frontPage = '/?strategi=KIK2&dato=2018-08-31'
const economy = '/oekonomi?strategi=KIK2&dato=2018-08-31'
const thousands = (kroner) => danish(kroner / 1000)
const readable = (text) => text.replaceAll('\u00a0', ' ')

/** One click from the front page. */
async function openEconomy(page) {
  await visit(page, frontPage)
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Økonomi' }).click()
  await page.waitForURL(/\/oekonomi\?strategi=KIK2&dato=2018-08-31$/)
  await settled(page)
}

async function programmeOf(url, fields, code = 'KIK2') {
  const { data, errors } = await ask(url, `{ programme(code: "${code}") { ${fields} } }`)
  assert.equal(errors, undefined)
  return data.programme
}

test('how much of the expected money Arbejdsmarkedsudvalget has used is 33 percent, one click from the front page', async (page, { url }) => {
  await openEconomy(page)
  const { consumption, report } = await programmeOf(
    url,
    `consumption(asOf: "2018-08-31", by: [COMMITTEE]) { committee { name } actual expected difference usedShare budget }
     report(asOf: "2018-08-31") { consumption { actualToDate expectedToDate } }`,
  )
  const committee = consumption.find(({ committee: { name } }) => name === 'Arbejdsmarkedsudvalget')
  assert.equal(Math.round(committee.usedShare), 33)
  await page.getByRole('heading', { name: /^33\sprocent af det forventede er brugt i Arbejdsmarkedsudvalget/ }).waitFor()

  await page.getByRole('figure', { name: /Arbejdsmarkedsudvalget/ }).getByText('Tabel', { exact: true }).click()
  await page.waitForURL(/tabel=forbrug/)
  const rows = await readTable(page, 'Forbrug efter udvalg')
  assert.deepEqual(rows, {
    ...Object.fromEntries(
      consumption.map((sum) => [
        sum.committee.name,
        [thousands(sum.actual), thousands(sum.expected), `${thousands(-sum.difference)} mindre`, danish(sum.usedShare, 1), thousands(sum.budget)],
      ]),
    ),
    'I alt': rows['I alt'],
  })
  assert.deepEqual(rows['I alt'].slice(0, 2), [thousands(report.consumption.actualToDate), thousands(report.consumption.expectedToDate)])
})

test('whether 2.664 is good or bad, and what it is without the inflow, stands in lines with words, as the API says', async (page, { url }) => {
  await openEconomy(page)
  const { report } = await programmeOf(
    url,
    `report(asOf: "2018-08-31") { consumption { actualToDate expectedToDate }
       economy { netReturn expectedNetReturn netGain expectedNetGain netReturnWithoutInflow netGainWithoutInflow } }`,
  )
  const { consumption, economy: result } = report
  assert.match(readable(await page.locator('h1').innerText()), /^KIK II har indtil nu givet et tab på 2,7 mio\. kr\., 3,0 mio\. kr\. bedre end forventet\.$/)
  await page.getByRole('heading', { name: /^Er et tab på 2,7\smio\.\skr\. godt eller skidt\?$/ }).waitFor()
  const rows = await readTable(page, 'Netto gevinst pr.')
  assert.deepEqual(rows, {
    Forbrug: [thousands(consumption.actualToDate), thousands(consumption.expectedToDate), `${thousands(consumption.expectedToDate - consumption.actualToDate)} mindre`, thousands(consumption.actualToDate)],
    'Netto afkast': [thousands(result.netReturn), thousands(result.expectedNetReturn), `${thousands(result.netReturn - result.expectedNetReturn)} ringere`, thousands(result.netReturnWithoutInflow)],
    'Netto gevinst i alt': [thousands(result.netGain), thousands(result.expectedNetGain), `${thousands(result.expectedNetGain - result.netGain)} bedre`, thousands(result.netGainWithoutInflow)],
    'I ord': ['Tab 2,7 mio. kr.', 'Tab 5,6 mio. kr.', '3,0 mio. kr. bedre', 'Gevinst 2,7 mio. kr.'],
  })
  assert.deepEqual(rows['Netto gevinst i alt'], ['2.664', '5.620', '2.956 bedre', '−2.725'])
  assert.deepEqual([rows['Forbrug'][2], rows['Netto afkast'][2]], ['3.534 mindre', '578 ringere'])
  await page.locator('#resultat').getByText('Der er ingen sammenligningsgruppe').waitFor()
})

test('when it pays back: not by 31 August 2018, from the end of March 2020 on, and the points are the reports', async (page, { url }) => {
  await openEconomy(page)
  await page.getByRole('heading', { name: /^Investeringen er ikke tjent hjem den 31\.\saugust 2018$/ }).waitFor()
  await page.getByText('Uden tilgang har gevinsten hele tiden dækket det, der er brugt.').waitFor()

  await visit(page, '/oekonomi?strategi=KIK2&dato=2022-05-31&tabel=forloeb')
  const { course, report } = await programmeOf(
    url,
    `course(asOf: "2022-05-31") { points { date consumption netReturn netGain netGainWithoutInflow expectedNetGain } payBack { status date } }
     report(asOf: "2022-05-31") { economy { netGain netGainWithoutInflow expectedNetGain } }`,
  )
  assert.deepEqual(course.payBack, { status: 'PAID_BACK', date: '2020-03-31' })
  await page.getByRole('heading', { name: 'Investeringen er tjent hjem: siden udgangen af marts 2020 er der gevinst i alt' }).waitFor()
  const rows = await readTable(page, 'Netto gevinst måned for måned')
  assert.deepEqual(
    rows,
    Object.fromEntries(
      course.points.map((point) => [
        point.date.split('-').toReversed().join('-'),
        [point.consumption, point.netReturn, point.netGain, point.netGainWithoutInflow, point.expectedNetGain].map(thousands),
      ]),
    ),
  )
  const last = course.points.at(-1)
  assert.deepEqual([last.netGain, last.netGainWithoutInflow, last.expectedNetGain], [report.economy.netGain, report.economy.netGainWithoutInflow, report.economy.expectedNetGain])
  assert.ok(course.points.filter(({ date }) => date >= '2020-03-31').every(({ netGain }) => netGain <= 0))
  assert.ok(course.points.find(({ date }) => date === '2020-02-29').netGain > 0)
})

test('the front page leads to the consumption and to the sum', async (page) => {
  await visit(page, frontPage)
  await page.getByRole('link', { name: 'Se økonomien' }).click()
  await page.waitForURL(/\/oekonomi\?.*#forbrug$/)
  await settled(page)
  await visit(page, frontPage)
  await page.getByRole('link', { name: 'Se regnestykket' }).click()
  await page.waitForURL(/\/oekonomi\?.*#resultat$/)
})

test('a strategy that was even once and lost money since is not paid back, and says so', async (page) => {
  await visit(page, '/oekonomi?strategi=KIK1&dato=2018-02-28')
  await page.getByRole('heading', { name: /^Investeringen er ikke tjent hjem den 28\.\sfebruar 2018; det var den sidst ved udgangen af januar 2016$/ }).waitFor()
  await page.getByText('Uden tilgang er den tjent hjem ved udgangen af februar 2017.').waitFor()
  await page.locator('#resultat').getByText('Forbruget omfatter også KIK I, integration').waitFor()
  await page.locator('#resultat').getByText('Der er ikke sat et forventet netto afkast').waitFor()
})

test('price levels are named, and two published breakdowns stand side by side', async (page) => {
  await visit(page, '/oekonomi?strategi=KIK1&dato=2019-12-31')
  await page.locator('#budget').getByText('Budgettet er i prisniveau 2017.').first().waitFor()
  await page.getByRole('heading', { name: 'Investeringen er offentliggjort i to opdelinger' }).waitFor()
  const rows = await readTable(page, 'Offentliggjort investering')
  assert.deepEqual(rows['Løn- og personaleudgifter'], ['24,1', '18,0', '24,1'])
  assert.deepEqual(rows['I alt'], ['68,3', '68,0', '68,3'])
  await visit(page, economy)
  await page.locator('#budget').getByText('Budgettets prisniveau er ikke oplyst.').first().waitFor()
})

test('consumption is divided by committee, category and year with the keyboard, and the choice stands in the address', async (page, { url }) => {
  await visit(page, '/oekonomi?strategi=KIK2&dato=2019-08-31&tabel=forbrug')
  await page.getByRole('radio', { name: 'Udvalg' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/opdel=kategori/)
  await page.getByRole('radio', { name: 'Hele perioden' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/periode=aar/)
  const { consumption } = await programmeOf(url, 'consumption(asOf: "2019-08-31", by: [CATEGORY], year: 2019) { category actual expected budget }')
  const rows = await readTable(page, 'Forbrug efter kategori i 2019')
  for (const { category, actual, expected, budget } of consumption.filter((sum) => sum.budget > 0)) {
    assert.deepEqual([rows[category][0], rows[category][1], rows[category][4]], [actual, expected, budget].map(thousands))
  }
  await page.getByRole('radio', { name: 'Kategori' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/opdel=aar/)
  assert.deepEqual(Object.keys(await readTable(page, 'Forbrug efter år')), ['2018', '2019', '2020', '2021', '2022', 'I alt'])
  assert.equal(await page.getByRole('radio', { name: 'Hele perioden' }).count(), 0)
})

test('each amount opens with the keyboard to days × rate × 12 ÷ 365, with the sum of the API, and stays open in the address', async (page, { url }) => {
  await visit(page, '/oekonomi?strategi=KIK2&dato=2022-05-31')
  const summary = page.locator('#takster summary').filter({ hasText: 'Besparelse' }).first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/aaben=udgangspunkt\.besparelse/)
  const { report, cohort } = await programmeOf(
    url,
    `report(asOf: "2022-05-31") { economy { cohorts { savings } } }
     cohort(asOf: "2022-05-31") { economy { cohorts { savings savedDays { benefit { name } from to days rate amount } } } }`,
  )
  const [baseline] = cohort.economy.cohorts
  assert.equal(baseline.savings, report.economy.cohorts[0].savings)
  const table = page.locator('table').filter({ has: page.locator('caption', { hasText: /^Besparelse, udgangspunkt/ }) })
  const shown = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)))
  const day = (date) => date.split('-').toReversed().join('-')
  assert.deepEqual(shown, [
    ...baseline.savedDays.map((line) => [line.benefit.name, `${day(line.from)} til ${day(line.to)}`, danish(line.days), danish(line.rate, 2), danish(line.amount, 2)]),
    ['I alt', '', '', '', danish(baseline.savings, 2)],
  ])
  for (const { days, rate, amount } of baseline.savedDays) assert.ok(Math.abs(amount + (days * rate * 12) / 365) <= 0.005 + 1e-6)

  await page.reload()
  await settled(page)
  await table.waitFor()
  await summary.focus()
  await page.keyboard.press('Space')
  await page.waitForURL((address) => !address.search.includes('aaben'))
  assert.equal(await table.count(), 0)
})

test('what is taken away holds what is shown, with the notes that weaken it', async (page) => {
  await visit(page, `${economy}&tabel=forloeb`)
  const shown = await readTable(page, 'Netto gevinst måned for måned')
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#forloeb').getByRole('button', { name: /^Hent tabellen .* CSV$/ }).click()])
  assert.equal(download.suggestedFilename(), 'kik2-2018-08-31-forloeb.csv')
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  assert.deepEqual(lines.slice(1, lines.indexOf('')).map((line) => line.split(';')[0]), Object.keys(shown))
  assert.ok(lines.some((line) => line.includes('ingen sammenligningsgruppe')), lines.join('\n'))
  assert.ok(lines.some((line) => line.includes('Tjent hjem betyder')))
})

test('a first day has nothing to draw and says so', async (page) => {
  await visit(page, '/oekonomi?strategi=KIK2&dato=2018-02-01')
  await page.getByText('Der er hverken brugt eller forventet noget endnu.').waitFor()
  await page.getByText('Forløbet kan tegnes, når der er mere end én dag at vise.').waitFor()
  await page.getByRole('heading', { name: 'Der er ikke brugt penge, der skal tjenes hjem' }).waitFor()
})

test('a day without figures of the economy says why, and leads to one that has', async (page) => {
  await visit(page, '/oekonomi?strategi=KIK2&dato=2018-01-31')
  assert.match(await page.getByRole('alert').innerText(), /KIK II har udgangspunkt den 1\.\s?februar 2018/)
  await page.getByRole('link', { name: /^Vis/ }).last().click()
  await page.waitForURL(/dato=2018-02-01/)
  await page.locator('#resultat').waitFor()
})
