// The first page: what a committee's chair asks in the first ten seconds, held against the API.
import assert from 'node:assert/strict'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const text = (locator) => locator.innerText().then((said) => said.replaceAll('\u00a0', ' ').replace(/\s+/g, ' '))
const card = (page, title) => page.locator('.key').filter({ has: page.getByRole('heading', { name: title }) })
const millions = (kroner) => danish(Math.abs(kroner) / 1e6, 1)
const thousands = (kroner) => danish(kroner / 1000)

async function reportOf(url, code, day) {
  const { data } = await ask(
    url,
    `query ($code: String!, $day: Date!) { programme(code: $code) { report(asOf: $day) {
      recipients { actual expected } consumption { actualToDate expectedToDate }
      economy { netReturn netGain netGainWithoutInflow expectedNetGain expectedNetReturn }
      fulfilment { citizens selfSupport { citizens share expectedShare } otherSupport { citizens } }
      trend { date recipients selfSupport otherSupport } } } }`,
    { code, day },
  )
  return data.programme.report
}

test('the overview answers with the number, the expected number and the gap in words', async (page, { url }) => {
  await visit(page, '/?strategi=KIK2&dato=2018-08-31')
  const { actual, expected } = (await reportOf(url, 'KIK2', '2018-08-31')).recipients
  const gap = Math.round(expected) - actual
  assert.equal(
    await text(page.locator('h1')),
    `KIK II er foran den forventede udvikling: ${danish(actual)} borgere får kontanthjælp eller uddannelseshjælp, ${danish(gap)} færre end forventet.`,
  )
  assert.match(await text(page.locator('.lead')), new RegExp(`^Der var ventet ${danish(Math.round(expected))} på denne dag\\. Målet er 800 den 1\\. maj 2022\\.`))
})

test('each key figure of the overview is the API’s, with what it is measured against', async (page, { url }) => {
  await visit(page, '/?strategi=KIK2&dato=2018-08-31')
  const { recipients, consumption, economy, fulfilment } = await reportOf(url, 'KIK2', '2018-08-31')
  const says = async (title, ...parts) => {
    const said = await text(card(page, title))
    for (const part of parts) assert.ok(said.includes(part), `${title}: ${said} lacks ${part}`)
  }
  await says('Modtagere', `${danish(recipients.actual)} borgere`, `Forventet ${danish(Math.round(recipients.expected))}.`)
  await says(
    'Forbrug',
    `${millions(consumption.actualToDate)} mio. kr.`,
    `${danish((100 * consumption.actualToDate) / consumption.expectedToDate)} procent af det forventede`,
    `${millions(consumption.expectedToDate - consumption.actualToDate)} mio. kr. mindre end forventet`,
  )
  await says(
    'Gevinst eller tab',
    `Tab ${millions(economy.netGain)} mio. kr.`,
    `Uden: gevinst ${millions(economy.netGainWithoutInflow)} mio. kr.`,
    `${millions(economy.expectedNetGain - economy.netGain)} mio. kr. bedre end forventet`,
    'Der er ingen sammenligningsgruppe.',
  )
  await says(
    'Ude af ydelsen',
    `${danish(fulfilment.selfSupport.citizens)} selvforsørgende`,
    `${danish(fulfilment.otherSupport.citizens)} i anden forsørgelse`,
    `${danish(fulfilment.selfSupport.share, 1)} procent af de ${danish(fulfilment.citizens)}`,
  )
})

test('the overview explains the result in its parts', async (page, { url }) => {
  await visit(page, '/?strategi=KIK2&dato=2018-08-31')
  const { consumption, economy } = await reportOf(url, 'KIK2', '2018-08-31')
  assert.deepEqual(await readTable(page, 'Resultatet'), {
    Forbrug: [
      thousands(consumption.actualToDate),
      thousands(consumption.expectedToDate),
      `${thousands(consumption.expectedToDate - consumption.actualToDate)} mindre`,
    ],
    'Netto afkast': [
      thousands(economy.netReturn),
      thousands(economy.expectedNetReturn),
      `${thousands(economy.netReturn - economy.expectedNetReturn)} ringere`,
    ],
    'I alt': [thousands(economy.netGain), thousands(economy.expectedNetGain), `${thousands(economy.expectedNetGain - economy.netGain)} bedre`],
    'Uden tilgang': [thousands(economy.netGainWithoutInflow), '–', '–'],
  })
  const why = await text(page.locator('.why'))
  assert.match(why, /^Er et tab på 2,7 mio\. kr\. godt eller skidt\?/)
  assert.match(why, /Tilgangen af nye borgere vender resultatet/)
})

test('a sparkline says where it began and where it stands', async (page, { url }) => {
  await visit(page, '/?strategi=KIK2&dato=2021-06-30')
  const { trend } = await reportOf(url, 'KIK2', '2021-06-30')
  const { data } = await ask(url, '{ programme(code: "KIK2") { course(asOf: "2021-06-30") { points { date consumption netGain } } } }')
  const { points } = data.programme.course
  const [from, to] = [points.find(({ date }) => date === '2020-06-30'), points.at(-1)]
  const [first, last] = [trend.find(({ date }) => date === '2020-06-30'), trend.at(-1)]
  const spark = async (title) => card(page, title).getByRole('img').first().getAttribute('aria-label').then((said) => said.replaceAll('\u00a0', ' '))
  assert.equal(await spark('Modtagere'), `Antallet af modtagere går fra ${danish(first.recipients)} i juni 2020 til ${danish(last.recipients)} i juni 2021.`)
  assert.equal(await spark('Forbrug'), `Forbruget i alt går fra ${millions(from.consumption)} mio. kr. i juni 2020 til ${millions(to.consumption)} mio. kr. i juni 2021.`)
  assert.equal(
    await spark('Gevinst eller tab'),
    `Med tilgang går resultatet fra gevinst ${millions(from.netGain)} mio. kr. i juni 2020 til gevinst ${millions(to.netGain)} mio. kr. i juni 2021. Gevinst er opad, tab nedad.`,
  )
  assert.match(
    await spark('Ude af ydelsen'),
    new RegExp(`selvforsørgende fra ${danish(first.selfSupport)} til ${danish(last.selfSupport)}, .* ${danish(first.otherSupport)} til ${danish(last.otherSupport)}\\.$`),
  )
})

test('the overview names the interventions below their goal first, and how many there are', async (page, { url }) => {
  await visit(page, '/?strategi=KIK2&dato=2021-06-30')
  const { data } = await ask(
    url,
    '{ interventions(asOf: "2021-06-30", first: 200, filter: { programmes: ["KIK2"], statuses: [RUNNING, ENDED, ARCHIVED] }) { nodes { name results(asOf: "2021-06-30") { goal { standing reached decided } } } } }',
  )
  const standing = (name) => data.interventions.nodes.filter(({ results }) => results?.goal.standing === name)
  const below = standing('BELOW')
  assert.ok(below.length > 1)
  const list = page.locator('.standings')
  assert.equal(await text(list.getByRole('heading')), `${below.length} indsatser er under deres mål, ${standing('NOT_YET_DECIDED').length} er ikke afgjort`)
  for (const item of await list.getByRole('listitem').all()) {
    const said = await text(item)
    const { results } = below.find(({ name }) => said.startsWith(name))
    assert.match(said, new RegExp(`Under mål ${results.goal.reached} af ${results.goal.decided}$`))
  }
  await list.getByRole('link', { name: 'Alle under deres mål' }).click()
  await settled(page)
  assert.match(page.url(), /\/indsatser\?.*maal=under/)
})

test('a result that carries or lacks the costs of another strategy says so', async (page) => {
  for (const [code, day, said] of [
    ['KIK1', '2018-02-28', 'Forbruget omfatter også'],
    ['KIK1-INTEGRATION', '2017-01-13', 'Udgifterne til denne del af strategien er bogført i KIK I'],
  ]) {
    await visit(page, `/?strategi=${code}&dato=${day}`)
    await page.locator('.why .caveat', { hasText: said }).waitFor()
  }
})

test('a day before the programme has no overview, and one click leads to the first that has', async (page) => {
  await visit(page, '/?strategi=KIK2&dato=2018-01-31')
  await page.getByRole('alert').getByText('KIK II har udgangspunkt den 1. februar 2018').waitFor()
  await page.getByRole('link', { name: 'Vis tallene pr. 1. februar 2018' }).click()
  await settled(page)
  assert.match(await text(page.locator('h1')), /^KIK II følger den forventede udvikling: 1\.128 borgere/)
})

test('on a phone the pages are behind a menu that the keyboard opens', async (page) => {
  await visit(page, '/?strategi=KIK2&dato=2018-08-31')
  const report = page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Rapport' })
  assert.equal(await report.isVisible(), false)
  await page.getByRole('button', { name: 'Menu' }).press('Enter')
  await report.press('Enter')
  await settled(page)
  assert.match(page.url(), /\/rapport\?strategi=KIK2&dato=2018-08-31/)
  assert.equal(await report.isVisible(), false)
}, { width: 390 })
