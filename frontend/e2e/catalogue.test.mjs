// What administrators do with the catalogue, each journey on a server of its own: it changes what others read.
import assert from 'node:assert/strict'
import { assertAccessible } from './lib/accessible.mjs'
import { ask } from './lib/api.mjs'
import { openPage, settled, signIn, visit } from './lib/browser.mjs'
import { startServerWithout } from './lib/server.mjs'
import { test } from './lib/suite.mjs'
import { readTable } from './lib/tables.mjs'

const code = 'potentialejaegerne'

/** A journey in a town that does not know Potentialejægerne yet, with as many people as it takes. */
function journey(name, people, walk) {
  test(name, async (_, { browser }) => {
    const town = await startServerWithout(code)
    const open = []
    try {
      for (const person of town.people.slice(0, people)) {
        const opened = await openPage(browser, town.url)
        open.push(opened)
        await signIn(opened.page, person)
      }
      await walk(...open.map(({ page }) => page), town)
      // A refused save is an answer of the API, not an error of the page.
      const complaints = open.flatMap((one) => one.complaints)
      assert.deepEqual(complaints, [])
    } finally {
      await Promise.all(open.map(({ close }) => close()))
      await town.stop()
    }
  })
}

const save = (page, button) => page.getByRole('button', { name: button, exact: true }).click()
const said = (page, text) => page.locator('.said', { hasText: text }).waitFor()

async function describePotentialHunters(page) {
  await page.getByLabel('Navn').fill('Potentialejægerne')
  await page.getByLabel('Strategi', { exact: false }).first().selectOption({ label: 'KIK II' })
  await page.getByLabel('Første dag').fill('01-02-2019')
  await page.getByLabel('Sidste dag').fill('31.12.2020')
  await page.getByLabel('Beskrivelse').fill('For borgere med stress, angst og depression, overvejende over 25 år.')
  for (const group of ['Jobparat', 'Aktivitetsparat', 'Uddannelsesparat']) await page.getByLabel(group, { exact: true }).check()
  await page.getByLabel('Alder fra').fill('25')
  await page.getByLabel('Pladser').fill('20')
  await page.getByLabel('Leverandør 1', { exact: true }).fill('Lehman & Partners')
  for (const [n, name] of [[2, 'Arena Aabenraa'], [3, 'DGI']]) {
    await save(page, 'Tilføj leverandør')
    await page.getByLabel(`Leverandør ${n}`, { exact: true }).fill(name)
    await page.getByLabel(`Rolle for leverandør ${n}`).selectOption({ label: 'Samarbejdspartner' })
  }
  await page.getByLabel('Forventet selvforsørgende').fill('60')
}

async function decide(page) {
  await page.getByLabel('Ansvarligt udvalg').fill('Arbejdsmarkedsudvalget')
  await page.getByLabel('Besluttet af').fill('Styregruppen')
  await page.getByLabel('Besluttet den').fill('12-12-2018')
}

const historyOf = (page) =>
  page.locator('.history > li').evaluateAll((items) => items.map((item) => item.querySelector('p').textContent.replace(/\d{2}-\d{2}-\d{4} \d{2}\.\d{2}/, 'kl.').trim()))

journey('an administrator enters Potentialejægerne from nothing, publishes, reads the results, corrects, undoes, and sees who did what', 1, async (page, town) => {
  await visit(page, '/indsatser?strategi=KIK2&dato=2019-06-04')
  await page.getByRole('link', { name: 'Vedligehold kataloget' }).click()
  await page.getByRole('link', { name: 'Ny indsats' }).click()
  await settled(page)

  await save(page, 'Gem kladde')
  const summary = page.getByRole('alert').filter({ hasText: '3 felter skal rettes' })
  await summary.waitFor()
  assert.ok(await summary.evaluate((element) => element === document.activeElement), 'the summary has the focus')
  await assertAccessible(page)
  await page.getByRole('link', { name: 'Skriv den første dag.' }).click()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'input.from')

  await describePotentialHunters(page)
  await page.reload()
  await page.getByText('Dine ændringer fra sidst er her stadig').waitFor()
  assert.equal(await page.getByLabel('Leverandør 3', { exact: true }).inputValue(), 'DGI')

  await save(page, 'Gem kladde')
  await said(page, 'Kladden er gemt.')
  assert.match(page.url(), /\/admin\/indsatser\/potentialejaegerne/)
  assert.equal((await ask(page, `{ interventions(filter: { text: "potentiale" }) { totalCount } }`)).data.interventions.totalCount, 0)

  await save(page, 'Gem og udgiv')
  await page.getByRole('alert').filter({ hasText: '2 felter skal rettes' }).waitFor()
  await page.getByRole('link', { name: /^Skriv, hvem der har besluttet/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'input.decision.body')
  await decide(page)
  await save(page, 'Gem og udgiv')
  await said(page, 'Indsatsen er udgivet.')
  assert.equal(await page.getByText('Dine ændringer fra sidst').count(), 0)

  await town.learn()
  const results = `/indsatser/${code}?strategi=KIK2&dato=2019-06-04`
  for (let tries = 0; ; tries += 1) {
    await visit(page, results)
    if ((await page.getByText(/^20 borgere har deltaget/).count()) > 0) break
    assert.ok(tries < 30, 'the enrolments do not show')
    await page.waitForTimeout(500)
  }
  await page.getByText('Seneste udfald: 2 i job, 8 i praktik og 0 i uddannelse.').waitFor()
  await page.getByText('Ikke afgjort: 60 % ventes selvforsørgende').waitFor()
  await page.getByRole('heading', { name: '18 af 20 pladser er i brug' }).waitFor()
  await page.getByText('Besluttet af Styregruppen den 12. december 2018. Ansvarligt udvalg: Arbejdsmarkedsudvalget.').waitFor()

  await page.getByRole('link', { name: 'Ret indsatsen' }).click()
  await page.getByLabel('Pladser').fill('25')
  await save(page, 'Gem ændringer')
  await said(page, 'Ændringerne er gemt.')
  assert.deepEqual(await readTable(page, 'Ændret'), { Pladser: ['20', '25'] })
  await page.getByRole('link', { name: 'Se resultater' }).click()
  await page.getByRole('heading', { name: '18 af 25 pladser er i brug' }).waitFor()

  await page.getByRole('link', { name: 'Ret indsatsen' }).click()
  await page.getByRole('button', { name: /^Fortryd: Ændret/ }).first().click()
  await said(page, 'Ændringen er fortrudt.')
  assert.equal(await page.getByLabel('Pladser').inputValue(), '20')
  await page.getByRole('link', { name: 'Se resultater' }).click()
  await page.getByRole('heading', { name: '18 af 20 pladser er i brug' }).waitFor()
  assert.deepEqual(await historyOf(page), [
    'Fortrudt kl. af Anna Andersen',
    'Ændret kl. af Anna Andersen',
    'Udgivet kl. af Anna Andersen',
    'Ændret kl. af Anna Andersen',
    'Oprettet kl. af Anna Andersen',
  ])
})

journey('of two who correct the same intervention, the later sees what the other has saved beside the own version', 2, async (anna, bo) => {
  const { code: mentor } = (await ask(anna, '{ interventions(first: 1, filter: { text: "Mentor til unge" }) { nodes { code } } }')).data.interventions.nodes[0]
  const form = `/admin/indsatser/${mentor}`
  await visit(anna, form)
  await visit(bo, form)

  await anna.getByLabel('Pladser').fill('31')
  await anna.getByLabel('Ansvarligt udvalg').fill('Byrådet')
  await save(anna, 'Gem ændringer')
  await said(anna, 'Ændringerne er gemt.')

  await bo.getByLabel('Pladser').fill('42')
  await bo.getByLabel('Udgave').fill('2018')
  await save(bo, 'Gem ændringer')
  await bo.getByRole('heading', { name: 'En kollega har gemt imens' }).waitFor()
  await assertAccessible(bo)
  const rows = await bo.locator('.conflict tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.replace(/^Hvad skal.*: /, '').trim())))
  assert.deepEqual(
    rows.map(([field]) => field),
    ['Pladser', 'Ansvarligt udvalg', 'Udgave'],
  )
  assert.match(rows[0][2], /31$/)
  assert.match(rows[0][3], /42$/)
  await bo.getByRole('radio', { name: /Kollegaens: 31/ }).check()
  await save(bo, 'Gem ændringer')
  await said(bo, 'Ændringerne er gemt.')
  assert.equal(await bo.getByLabel('Pladser').inputValue(), '31')
  assert.equal(await bo.getByLabel('Ansvarligt udvalg').inputValue(), 'Byrådet')
  assert.equal(await bo.getByLabel('Udgave').inputValue(), '2018')
})

journey('the next edition is a draft that continues this one, and can be undone again', 1, async (page) => {
  await visit(page, '/admin/indsatser?tekst=Virksomhedsforl%C3%B8b')
  await page.getByRole('link', { name: 'Virksomhedsforløb' }).click()
  await page.getByRole('button', { name: 'Opret næste udgave' }).click()
  await said(page, 'Kladden er gemt.')
  assert.equal(await page.getByLabel('Udgave').inputValue(), '2019')
  assert.equal(await page.getByLabel('Første dag').inputValue(), '01-06-2019')
  assert.notEqual(await page.getByLabel('Fortsætter').inputValue(), '')
  await page.getByRole('button', { name: /^Fortryd: Oprettet/ }).click()
  await said(page, 'Indsatsen er slettet.')
  await page.getByRole('button', { name: /^Fortryd: Fortrudt/ }).click()
  await said(page, 'Ændringen er fortrudt.')
  await page.getByLabel('Status').selectOption({ label: 'Kladde (1)' })
  await page.waitForURL(/livsforloeb=kladde/)
  await settled(page)
  assert.deepEqual(await page.locator('table.catalogue tbody th a').allInnerTexts(), ['Virksomhedsforløb'])
})

journey('two providers that are the same are merged, and the list of interventions takes them as one', 1, async (page) => {
  await visit(page, '/admin/leverandoerer')
  await page.getByLabel('Ny leverandør').fill('Jobcenter Åbenrå')
  await page.getByRole('button', { name: 'Opret' }).first().click()
  await page.getByText('findes allerede').waitFor()
  await page.getByLabel('Ny leverandør').fill('Ordbroen ApS')
  await page.getByRole('button', { name: 'Opret' }).first().click()
  await said(page, 'Det er gemt.')
  await page.getByRole('button', { name: 'Ret Ordbroen', exact: true }).click()
  await page.getByLabel('Slå Ordbroen sammen med').selectOption({ label: 'Ordbroen ApS' })
  await page.getByRole('button', { name: 'Slå sammen' }).click()
  await page.getByText('slået sammen med Ordbroen ApS').waitFor()
  await visit(page, '/indsatser?strategi=KIK2&dato=2021-06-30')
  assert.equal(await page.getByLabel('Ordbroen', { exact: true }).count(), 0)
  await page.getByLabel(/^Ordbroen ApS/).check()
  await page.waitForURL(/leverandoer=Ordbroen/)
})

journey('the keyboard alone makes a draft', 1, async (page) => {
  await visit(page, '/admin/ny-indsats')
  await page.locator('h1').focus()
  const type = async (text) => {
    await page.keyboard.press('Tab')
    await page.keyboard.type(text)
  }
  await type('Job på cykel')
  await type('cykeljob')
  await type('KIK II')
  await type('01-03-2019')
  await page.keyboard.press('Enter')
  await said(page, 'Kladden er gemt.')
  assert.match(page.url(), /\/admin\/indsatser\/cykeljob/)
})
