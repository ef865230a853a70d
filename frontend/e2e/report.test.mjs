// The report of KIK II on 31-08-2018, cell by cell against what the municipality published.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ask } from './lib/api.mjs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const published = JSON.parse(readFileSync(new URL('../../graph/testdata/acceptance/kik2-2018-08-31.json', import.meta.url)))
const address = '/rapport?strategi=KIK2&dato=2018-08-31'

test('the report prints the published consumption', async (page) => {
  await visit(page, address)
  const table = await readTable(page, 'Forbrug i alt til 31-08-2018')
  for (const [committee, { actual, expected }] of Object.entries(published.consumption_1000kr)) {
    const cells = table[committee === 'total' ? 'I alt' : committee]
    assert.deepEqual(cells.slice(0, 2), [danish(actual), danish(expected)], committee)
  }
})

test('the report prints the published derived costs', async (page) => {
  await visit(page, address)
  const table = await readTable(page, 'Afledte økonomiske konsekvenser')
  const { BASELINE, INFLOW, total } = published.derived_1000kr
  const rows = {
    'Kontanthjælp og uddannelseshjælp': 'CASH_AND_EDUCATION_BENEFIT',
    'Ledighedsydelse og fleksjob': 'UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB',
    Ressourceforløb: 'RESOURCE_PROGRAMME',
    Førtidspension: 'EARLY_RETIREMENT_PENSION',
  }
  assert.deepEqual(Object.keys(table).toSorted(), [...Object.keys(rows), 'I alt'].toSorted())
  for (const [label, category] of Object.entries(rows)) {
    assert.deepEqual(table[label].slice(0, 2), [danish(BASELINE[category]), danish(INFLOW[category])], label)
  }
  assert.deepEqual(table['I alt'], [danish(BASELINE.total), danish(INFLOW.total), danish(total)])
})

test('the report prints the published savings and net return, in numbers and words', async (page) => {
  await visit(page, address)
  const { savings_1000kr: savings, netReturn_1000kr: netReturn } = published
  const cells = ({ BASELINE, INFLOW, total }) => [BASELINE, INFLOW, total].map((value) => danish(value))
  assert.deepEqual((await readTable(page, 'Besparelse på')).Besparelse, cells(savings))
  const table = await readTable(page, 'Netto afkast')
  assert.deepEqual(table['Netto afkast'], cells(netReturn))
  assert.deepEqual(table['I ord'], ['Gevinst 4,8 mio. kr.', 'Tab 5,4 mio. kr.', 'Tab 0,6 mio. kr.'])
})

test('the report prints the published net gain, and the one without the inflow', async (page) => {
  await visit(page, address)
  const { actual, expected } = published.netGain_1000kr
  const table = await readTable(page, 'Netto gevinst')
  assert.deepEqual(table['Netto gevinst'], [danish(actual), danish(expected), '−2.956', '−2.725'])
  assert.deepEqual(table['I ord'], ['Tab 2,7 mio. kr.', 'Tab 5,6 mio. kr.', '3,0 mio. kr. bedre', 'Gevinst 2,7 mio. kr.'])
})

test('the report prints the published fulfilment', async (page) => {
  await visit(page, `${address}&tabel=maalopfyldelse`)
  const { selfSupport, otherSupport, citizens } = published.fulfilment
  const table = await readTable(page, 'Målopfyldelse')
  const cells = (part) => [danish(part.citizens), danish(part.share, 1), danish(part.expectedShare, 1)]
  assert.deepEqual(table['Selvforsørgelse'], cells(selfSupport))
  assert.deepEqual(table['Anden forsørgelse'], cells(otherSupport))
  assert.equal(table['I alt'][0], danish(citizens))
})

test('the report prints the published status, with the goals of 31-01-2019', async (page) => {
  await visit(page, address)
  const table = await readTable(page, 'Borgere pr. 31-08-2018')
  const rows = {
    'Kontanthjælp og uddannelseshjælp': 'ON_BENEFIT',
    Selvforsørgelse: 'SELF_SUPPORT',
    'Anden forsørgelse': 'OTHER_SUPPORT',
    'Øvrige målgrupper': 'OTHER_TARGET_GROUP',
  }
  for (const [label, state] of Object.entries(rows)) {
    const { baseline, inflow, total, target_2019_01_31: goal } = published.status[state]
    assert.deepEqual(table[label], [baseline, inflow, total, goal].map((value) => danish(value)), label)
  }
  const { baseline, inflow, total } = published.population
  assert.deepEqual(table['I alt'].slice(0, 3), [baseline, inflow, total].map((value) => danish(value)))
})

test('the report prints the published net budget', async (page) => {
  await visit(page, address)
  const table = await readTable(page, 'Netto budget')
  assert.deepEqual(table['Netto budget'].slice(0, 5), ['11,7', '14,6', '2,9', '−9,6', '−4,7'])
})

test('the report says in short what it says at length', async (page) => {
  await visit(page, address)
  const brief = await page.locator('.brief > dl > div > dd').evaluateAll((sentences) =>
    sentences.map((sentence) => {
      const copy = sentence.cloneNode(true)
      for (const explanation of copy.querySelectorAll('.explain')) explanation.remove()
      return copy.textContent.replaceAll('\u00a0', ' ')
    }),
  )
  assert.match(brief[0], /^978 borgere får kontanthjælp eller uddannelseshjælp, 144 færre end forventet \(1\.122\)\. Målet er 800 den 1\. maj 2022\.$/)
  assert.match(brief[1], /^2,1 mio\. kr\. er brugt af de 5,6 mio\. kr\., der var forventet: 37 procent\.$/)
  assert.match(brief[2], /^Tab 2,7 mio\. kr\. Det er 3,0 mio\. kr\. bedre end forventet: 3,5 mio\. kr\. er ikke brugt, nettoafkastet er 0,6 mio\. kr\. ringere\. Uden tilgang: gevinst 2,7 mio\. kr\./)
  assert.match(brief[3], /^408 borgere er selvforsørgende, 83 er i anden forsørgelse\.$/)
})

test('the report says beside savings, net return and net gain that there is no comparison group', async (page) => {
  await visit(page, address)
  for (const section of ['besparelse', 'netto-afkast', 'netto-gevinst']) {
    assert.match(await page.locator(`#${section}`).innerText(), /Ingen sammenligningsgruppe/, section)
  }
})

test('the report of KIK I says whose costs its net gain carries', async (page) => {
  await visit(page, '/rapport?strategi=KIK1&dato=2017-01-13')
  assert.match(await page.locator('#netto-gevinst').innerText(), /Forbruget omfatter også/)
})

test('the report of a part without books says so, and compares nothing with an expectation', async (page, { url }) => {
  await visit(page, '/rapport?strategi=KIK1-INTEGRATION&dato=2017-01-13')
  const brief = (await page.locator('.brief').innerText()).replaceAll('\u00a0', ' ')
  assert.match(brief, /Der er ikke bogført noget forbrug i denne strategi\./)
  assert.doesNotMatch(brief, /forventet|^0 kr/m)
  const table = await readTable(page, 'Netto gevinst')
  assert.deepEqual(table.Forbrug, ['–', '–', '–', '–'])
  const { data } = await ask(url, '{ programme(code: "KIK1-INTEGRATION") { report(asOf: "2017-01-13") { notes { code text } } } }')
  const elsewhere = data.programme.report.notes.find(({ code }) => code === 'COSTS_ELSEWHERE')
  if (elsewhere) {
    for (const part of ['.brief', '#netto-gevinst']) assert.ok((await page.locator(part).innerText()).includes(elsewhere.text), part)
  }
})

test('the notes are numbered as they come', async (page) => {
  await visit(page, address)
  const numbers = await page.locator('sup a').evaluateAll((links) => links.map((link) => Number(link.textContent)))
  assert.deepEqual([...new Set(numbers)], [...new Set(numbers)].toSorted((a, b) => a - b))
})

test('every reference to a note leads to one', async (page) => {
  await visit(page, address)
  const targets = await page.locator('sup a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  assert.ok(targets.length > 5)
  for (const target of new Set(targets)) assert.equal(await page.locator(target).count(), 1, target)
})
