// What a committee asks, answered within three clicks from the first page, and held against the API.
import assert from 'node:assert/strict'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish } from './lib/tables.mjs'

const most = 3
const said = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const thousands = (kroner) => danish(kroner / 1000)

/** A question is asked on the bare first page; to choose the day that it is about is the first of its clicks. */
function question(name, day, answer) {
  test(`${name} is answered within three clicks`, async (page, { url }) => {
    await visit(page, '/')
    await chooseDay(page, day)
    let clicks = 1
    await answer(page, url, async (locator) => {
      clicks += 1
      await locator.click()
      await settled(page)
    })
    assert.ok(clicks <= most, `it took ${clicks} clicks`)
  })
}

/** A month's end is in the list; any other day is written. */
async function chooseDay(page, day) {
  const days = page.getByLabel('Opgjort pr.')
  if ((await days.locator(`option[value="${day}"]`).count()) > 0) {
    await days.selectOption(day)
  } else {
    await days.selectOption('other')
    await page.getByLabel('Dag', { exact: true }).fill(day)
    await page.keyboard.press('Enter')
  }
  await page.waitForURL(new RegExp(`strategi=KIK2&dato=${day}`))
  await settled(page)
}

async function report(url, day, fields) {
  const { data } = await ask(url, `query ($day: Date!) { programme(code: "KIK2") { report(asOf: $day) { ${fields} } } }`, { day })
  return data.programme.report
}

const link = (page, name) => page.locator('main').getByRole('link', { name, exact: true })

question('whether we are on the way to 800', '2018-08-31', async (page, url) => {
  const { recipients } = await report(url, '2018-08-31', 'recipients { actual expected }')
  assert.equal(recipients.actual, 978)
  const answer = await said(page.locator('main header'))
  assert.ok(answer.includes(`${danish(978)} borgere`), answer)
  assert.ok(answer.includes(`Der var ventet ${danish(Math.round(recipients.expected))} på denne dag. Målet er 800 den 1. maj 2022.`), answer)
})

question('whether 2.664 is good or bad', '2018-08-31', async (page, url) => {
  const { economy, consumption } = await report(
    url,
    '2018-08-31',
    'economy { netGain expectedNetGain netReturn expectedNetReturn } consumption { actualToDate expectedToDate }',
  )
  const why = await said(page.locator('.why'))
  for (const part of [
    'Er et tab på 2,7 mio. kr. godt eller skidt?',
    thousands(economy.netGain),
    `${thousands(economy.expectedNetGain - economy.netGain)} bedre`,
    thousands(economy.expectedNetGain),
    `${thousands(consumption.expectedToDate - consumption.actualToDate)} mindre`,
    `${thousands(economy.netReturn - economy.expectedNetReturn)} ringere`,
    'Der er ingen sammenligningsgruppe.',
  ]) {
    assert.ok(why.includes(part), `${why} lacks ${part}`)
  }
  assert.deepEqual(
    [economy.netGain, economy.expectedNetGain - economy.netGain, consumption.expectedToDate - consumption.actualToDate].map(thousands),
    ['2.664', '2.956', '3.534'],
  )
})

question('what the result is without the inflow', '2018-08-31', async (page, url) => {
  const { economy } = await report(url, '2018-08-31', 'economy { netGainWithoutInflow }')
  assert.equal(thousands(economy.netGainWithoutInflow), '\u22122.725')
  const why = await said(page.locator('.why'))
  assert.ok(why.includes(`Uden tilgang ${thousands(economy.netGainWithoutInflow)}`), why)
  assert.ok(why.includes('er det en gevinst på 2,7 mio. kr.'), why)
})

question('how Potentialejægerne stands', '2019-06-04', async (page, url, click) => {
  await click(link(page, 'Alle indsatser'))
  await click(link(page, 'Potentialejægerne'))
  const { data } = await ask(
    url,
    '{ intervention(code: "potentialejaegerne") { results(asOf: "2019-06-04") { participants inJob inWorkPlacement goal { standing expectedShare } } } }',
  )
  const { participants, inJob, inWorkPlacement, goal } = data.intervention.results
  assert.deepEqual([participants, inJob, inWorkPlacement, goal.standing, goal.expectedShare], [20, 2, 8, 'NOT_YET_DECIDED', 60])
  const answer = await said(page.locator('main'))
  for (const part of [`${participants} borgere har deltaget`, `${inJob} i job`, `${inWorkPlacement} i praktik`, 'Ikke afgjort: 60 %']) {
    assert.ok(answer.includes(part), `the page lacks ${part}`)
  }
})

question('which interventions are below their goal', '2019-06-04', async (page, url) => {
  const { data } = await ask(
    url,
    '{ interventions(asOf: "2019-06-04", filter: { programmes: ["KIK2"], goals: [BELOW] }) { nodes { name results(asOf: "2019-06-04") { goal { reached decided } } } } }',
  )
  const below = page.locator('.standings li', { hasText: 'Under mål' })
  assert.ok(data.interventions.nodes.length > 0)
  assert.equal(await below.count(), data.interventions.nodes.length)
  for (const { name, results } of data.interventions.nodes) {
    assert.match(await said(below.filter({ hasText: name })), new RegExp(`Under mål ${results.goal.reached} af ${results.goal.decided}$`))
  }
})

question('where we rank among the municipalities', '2022-06-15', async (page, url, click) => {
  await click(page.getByRole('link', { name: 'Kommuner', exact: true }))
  const { data } = await ask(url, '{ benchmark { own { code } } municipalities(from: "2018-02", to: "2022-06") { municipality { code name } fall rank } }')
  const own = data.municipalities.find(({ municipality }) => municipality.code === data.benchmark.own.code)
  assert.equal(own.rank, 7)
  assert.equal(
    await said(page.locator('h1')),
    `${own.municipality.name} er nummer 7 af 98: antallet af modtagere faldt ${danish(own.fall, 1)} procent fra februar 2018 til juni 2022.`,
  )
})

question('who left and to what', '2018-08-31', async (page, url, click) => {
  await click(link(page, 'Se hvor de er nu'))
  const { fulfilment } = await report(url, '2018-08-31', 'fulfilment { selfSupport { citizens } otherSupport { citizens } }')
  assert.deepEqual([fulfilment.selfSupport.citizens, fulfilment.otherSupport.citizens], [408, 83])
  assert.equal(
    await said(page.locator('h1')),
    'Af dem, der har forladt ydelsen, er 408 selvforsørgende og 83 i anden forsørgelse den 31. august 2018.',
  )
})

question('how many came back within a year', '2021-06-30', async (page, url, click) => {
  await click(page.getByRole('link', { name: 'Kohorter', exact: true }))
  const { data } = await ask(
    url,
    '{ programme(code: "KIK2") { a: cohort(asOf: "2021-06-30", filter: { cohort: BASELINE }) { reentry { months observed back share } } b: cohort(asOf: "2021-06-30", filter: { cohort: INFLOW }) { reentry { months observed back share } } } }',
  )
  const [a, b] = [data.programme.a, data.programme.b].map(({ reentry }) => reentry.find(({ months }) => months === 12))
  const answer = await said(page.locator('.fig', { hasText: 'Inden for et år kom' }))
  assert.ok(answer.includes(`Inden for et år kom ${danish(a.share, 1)} procent af A og ${danish(b.share, 1)} procent af B tilbage`), answer)
  assert.ok(answer.includes(`A ${danish(a.back)} af ${danish(a.observed)} og B ${danish(b.back)} af ${danish(b.observed)}`), answer)
})

question('how much of the expected money Arbejdsmarkedsudvalget has used', '2018-08-31', async (page, url, click) => {
  await click(link(page, 'Se økonomien'))
  const { data } = await ask(url, '{ programme(code: "KIK2") { consumption(asOf: "2018-08-31", by: [COMMITTEE]) { committee { name } usedShare } } }')
  const { usedShare } = data.programme.consumption.find(({ committee }) => committee.name === 'Arbejdsmarkedsudvalget')
  assert.equal(danish(usedShare), '33')
  const answer = await said(page.locator('#forbrug h3').first())
  assert.ok(answer.startsWith(`${danish(usedShare)} procent af det forventede er brugt i Arbejdsmarkedsudvalget`), answer)
})

for (const [day, date, answered] of [
  ['2018-08-31', null, 'Investeringen er ikke tjent hjem den 31. august 2018'],
  ['2022-05-31', '2020-03-31', 'Investeringen er tjent hjem: siden udgangen af marts 2020 er der gevinst i alt'],
]) {
  question(`when it pays back, asked on ${day},`, day, async (page, url, click) => {
    await click(page.getByRole('link', { name: 'Økonomi', exact: true }))
    const { data } = await ask(url, 'query ($day: Date!) { programme(code: "KIK2") { course(asOf: $day) { payBack { date } } } }', { day })
    assert.equal(data.programme.course.payBack.date, date)
    assert.equal(await said(page.locator('#forloeb h3').first()), answered)
  })
}
