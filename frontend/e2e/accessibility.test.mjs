// No violation that a machine can find, on any page, in either language, as figure and table, wide and narrow.
import assert from 'node:assert/strict'
import { assertAccessible, assertNoOverflow } from './lib/accessible.mjs'
import { settled, visit } from './lib/browser.mjs'
import { assertDataIsSeen, assertToldApartInGrey } from './lib/colours.mjs'
import { test } from './lib/suite.mjs'

const report = '/rapport?strategi=KIK2&dato=2018-08-31'
const pages = {
  'the overview': '/?strategi=KIK2&dato=2018-08-31',
  'the overview with a table': '/?strategi=KIK2&dato=2021-06-30&tabel=udvikling',
  'the overview of a part without books': '/?strategi=KIK1-INTEGRATION&dato=2017-01-13',
  'the overview of a day without figures': '/?strategi=KIK2&dato=2018-01-31',
  'the report with figures': report,
  'the report with tables': `${report}&tabel=netto-gevinst~udvikling~maalopfyldelse`,
  'the report that is not there': '/rapport?strategi=KIK2&dato=2018-01-31',
  'the report of a bad address': '/rapport?strategi=XYZ&dato=x',
  'the report for publication': '/rapport/offentlig?strategi=KIK2&dato=2018-08-31',
  'the report for publication that is not there': '/rapport/offentlig?strategi=KIK2&dato=2018-02-10',
  'the economy': '/oekonomi?strategi=KIK2&dato=2018-08-31',
  'the economy with tables': '/oekonomi?strategi=KIK2&dato=2018-08-31&opdel=kategori&periode=aar&tabel=forbrug~budget~forloeb&aaben=udgangspunkt.besparelse~tilgang.CASH_AND_EDUCATION_BENEFIT',
  'the economy of a late day': '/oekonomi?strategi=KIK2&dato=2022-05-31&opdel=aar&aaben=udgangspunkt.besparelse',
  'the economy of the first day': '/oekonomi?strategi=KIK2&dato=2018-02-01',
  'the economy with two published breakdowns': '/oekonomi?strategi=KIK1&dato=2019-12-31',
  'the economy without books': '/oekonomi?strategi=KIK1-INTEGRATION&dato=2017-01-13',
  'the economy of a day without figures': '/oekonomi?strategi=KIK2&dato=2018-01-31',
  'the interventions': '/indsatser?strategi=KIK2&dato=2021-06-30',
  'the interventions of a filter': '/indsatser?strategi=KIK2&dato=2021-06-30&maal=under&tekst=job&leverandoer=Jobcenter%20Aabenraa&saml=leverandoer',
  'no interventions': '/indsatser?strategi=KIK2&dato=2021-06-30&tekst=findes-ikke',
  'the interventions of a day without figures': '/indsatser?strategi=KIK2&dato=2018-01-31',
  'an intervention': '/indsatser/potentialejaegerne?strategi=KIK2&dato=2019-06-04',
  'an intervention that nobody is in yet': '/indsatser/afklaring-kort?strategi=KIK2&dato=2019-06-04',
  'no intervention': '/indsatser/findes-ikke?strategi=KIK2&dato=2019-06-04',
  'the catalogue': '/admin/indsatser',
  'an empty catalogue': '/admin/indsatser?tekst=findes-ikke',
  'a new intervention': '/admin/ny-indsats',
  'the form of an intervention': '/admin/indsatser/potentialejaegerne',
  'the form of no intervention': '/admin/indsatser/findes-ikke',
  'providers and target groups': '/admin/leverandoerer',
  'access for tools': '/admin/adgang',
  'saved views of nobody': '/visninger',
  'the import of data': '/admin/data',
  'signing in': '/log-ind',
  'signing in that failed': '/log-ind?fejl=rolle',
  'the development': '/udvikling?strategi=KIK2&dato=2021-06-30',
  'the development by age with tables': '/udvikling?strategi=KIK2&dato=2021-06-30&efter=alder&skala=egen&tabel=udvikling~fordelt~til-og-fra',
  'the development by district of KIK I': '/udvikling?strategi=KIK1&dato=2018-02-28&efter=distrikt',
  'the development of the first day': '/udvikling?strategi=KIK2&dato=2018-02-01',
  'the development of a day without figures': '/udvikling?strategi=KIK2&dato=2018-01-31',
  'the cohorts': '/kohorter?strategi=KIK2&dato=2018-08-31',
  'four groups with tables': '/kohorter?strategi=KIK2&dato=2021-06-30&a=alder:-29&b=alder:30-39&c=alder:40-49&d=alder:50-&tabel=status~fordelt~fastholdelse~tilbage',
  'four groups with figures': '/kohorter?strategi=KIK2&dato=2021-06-30&a=alder:-29&b=alder:30-39&c=alder:40-49&d=alder:50-&efter=indsats',
  'one group of nobody': '/kohorter?strategi=KIK2&dato=2018-08-31&a=distrikt:Findes%20ikke',
  'groups of a bad address': '/kohorter?strategi=KIK2&dato=2018-08-31&a=haar:langt&b=maalgruppe:findes-ikke',
  'the cohorts of a day without figures': '/kohorter?strategi=KIK2&dato=2018-01-31',
  'citizens behind a number for nobody': '/kohorter/borgere?strategi=KIK2&dato=2018-08-31&gruppe=kohorte:tilgang',
  'the flows': '/bevaegelser?strategi=KIK2&dato=2018-08-31',
  'the flows by benefit': '/bevaegelser?strategi=KIK2&dato=2021-06-30&efter=ydelse&fra=2019-01-31',
  'the flows as a table': '/bevaegelser?strategi=KIK2&dato=2021-06-30&efter=ydelse&tabel=bevaegelser',
  'the flows of a bad day': '/bevaegelser?strategi=KIK2&dato=2018-08-31&fra=2020-01-31',
  'the flows of the first day': '/bevaegelser?strategi=KIK2&dato=2018-02-01',
  'the flows of a day without figures': '/bevaegelser?strategi=KIK2&dato=2018-01-31',
  'the municipalities': '/kommuner?strategi=KIK2&dato=2022-06-15',
  'the municipalities as a table': '/kommuner?strategi=KIK2&dato=2022-06-15&tabel=kommuner&orden=navn&find=aa',
  'no municipality': '/kommuner?strategi=KIK2&dato=2022-06-15&tabel=kommuner&find=findes-ikke',
  'the municipalities of a bad period': '/kommuner?strategi=KIK2&dato=2022-06-15&fra=1990-01&til=2020-01',
  'the method': '/metode',
  'an entry of the method': '/metode#netGain.withoutInflow',
  'the method of a search': '/metode?tekst=takst',
  'nothing of the method': '/metode?tekst=findes-ikke',
  'the sources': '/kilder',
  'no sources': '/kilder?strategi=FINDES-IKKE',
  'the accessibility statement': '/was',
  'the licences': '/licenser',
  'no page': '/findes-ikke',
}

function inEnglish(address) {
  const [path, hash] = address.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}sprog=en${hash ? `#${hash}` : ''}`
}

/** On a desk, and in a window of 320 px: a phone's, or a desk's that is enlarged to 400 percent. */
async function assertAccessibleWideAndNarrow(page) {
  await assertAccessible(page)
  await assertNoOverflow(page)
  await page.setViewportSize({ width: 320, height: 900 })
  await settled(page)
  await assertAccessible(page)
  await assertNoOverflow(page)
}

/** A page as somebody sees it, or nobody where no role is given, in both languages. */
function testAccessible(name, address, role) {
  for (const language of ['da', 'en']) {
    test(
      `${name}, in ${language}, is accessible and no wider than its window, at 1280 and at 320 px`,
      async (page) => {
        await visit(page, language === 'da' ? address : inEnglish(address))
        await assertAccessibleWideAndNarrow(page)
      },
      { ...(role && { seenBy: role }) },
    )
  }
}

for (const [name, address] of Object.entries(pages)) testAccessible(name, address, address.startsWith('/admin') ? 'ADMINISTRATOR' : null)

// On a phone some parts begin closed.
for (const name of ['the overview', 'the interventions', 'the cohorts', 'the catalogue']) {
  test(
    `${name} that begins on a phone is accessible and no wider than its window`,
    async (page) => {
      await visit(page, pages[name])
      await assertAccessible(page)
      await assertNoOverflow(page)
    },
    { width: 320, ...(pages[name].startsWith('/admin') && { seenBy: 'ADMINISTRATOR' }) },
  )
}

for (const [name, answer] of [
  ['the connection is broken', (route) => route.abort()],
  ['the server fails', (route) => route.fulfill({ status: 502, body: 'Bad gateway' })],
]) {
  test(
    `when ${name}, the page says so, is accessible, and asks again`,
    async (page) => {
      await page.route('**/graphql', answer)
      await page.goto(report)
      await page.getByRole('alert').waitFor()
      await assertAccessible(page)
      await page.unroute('**/graphql')
      await page.getByRole('button', { name: 'Prøv igen' }).click()
      await page.getByRole('heading', { level: 1, name: /KIK II pr\./ }).waitFor()
    },
    { expectErrors: true },
  )
}

const withPictures = [
  'the overview',
  'the report with figures',
  'the economy',
  'the interventions',
  'an intervention',
  'the development',
  'the development by age with tables',
  'four groups with figures',
  'the flows',
  'the municipalities',
]

for (const name of withPictures) {
  test(`${name} is read in grey`, async (page) => {
    await visit(page, pages[name].replace(/&tabel=[^&]*/, ''))
    assert.ok((await assertToldApartInGrey(page)) > 0)
    assert.ok((await assertDataIsSeen(page)) > 0)
  })

  test(`${name} is seen in the system's own colours, and shows which choices are made`, async (page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await visit(page, pages[name].replace(/&tabel=[^&]*/, ''))
    assert.ok((await assertDataIsSeen(page)) > 0)
    for (const choice of await page.locator('.seg:visible').all()) {
      const backgrounds = await choice.locator('label').evaluateAll((labels) => labels.map((label) => [label.matches(':has(:checked)'), getComputedStyle(label).backgroundColor]))
      const chosen = backgrounds.find(([checked]) => checked)?.[1]
      assert.ok(backgrounds.every(([checked, colour]) => checked || colour !== chosen), await choice.innerText())
    }
  })
}

test('twice as large text needs no more width', async (page) => {
  await visit(page, report)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await assertNoOverflow(page)
})

// What the page itself asks for fails, while the programmes are there: each page says so on its own.
for (const [path, role] of [
  ['/'],
  ['/rapport'],
  ['/rapport/offentlig'],
  ['/udvikling'],
  ['/oekonomi'],
  ['/kohorter'],
  ['/bevaegelser'],
  ['/kommuner'],
  ['/indsatser'],
  ['/indsatser/potentialejaegerne'],
  ['/metode'],
  ['/kilder'],
  ['/visninger', 'READER'],
  ['/admin/indsatser', 'ADMINISTRATOR'],
  ['/admin/indsatser/potentialejaegerne', 'ADMINISTRATOR'],
  ['/admin/leverandoerer', 'ADMINISTRATOR'],
  ['/admin/adgang', 'ADMINISTRATOR'],
  ['/admin/data', 'ADMINISTRATOR'],
]) {
  for (const [language, width] of [
    ['da', 320],
    ['en', 1280],
  ]) {
    test(
      `${path} says that it cannot fetch what it shows, in ${language}, ${width} px wide, and fetches it when told to`,
      async (page) => {
        const address = `${path}?strategi=KIK2&dato=2018-08-31${language === 'en' ? '&sprog=en' : ''}`
        let first = true
        const failing = (route) => {
          const scope = first
          first = false
          return scope ? route.continue() : route.fulfill({ status: 502, body: 'Bad gateway' })
        }
        await page.route('**/graphql', failing)
        await page.goto(address)
        await page.getByRole('alert').first().waitFor()
        await assertAccessible(page)
        await assertNoOverflow(page)
        await page.unroute('**/graphql')
        const again = page.getByRole('button', { name: language === 'en' ? 'Try again' : 'Prøv igen' })
        await again.first().click()
        await page.waitForFunction(() => document.querySelector('[role="alert"] button') === null)
      },
      { width, expectErrors: true, ...(role && { seenBy: role }) },
    )
  }
}

// What is there for some only: to them, and to those whom it is not for.
for (const [name, address, role] of [
  ['saved views of somebody who has none', '/visninger', 'READER'],
  ['the question why somebody looks at citizens', '/kohorter/borgere?strategi=KIK2&dato=2018-08-31&gruppe=kohorte:tilgang', 'ANALYST'],
  ['citizens for somebody who may not see them', '/kohorter/borgere?strategi=KIK2&dato=2018-08-31&gruppe=kohorte:tilgang', 'READER'],
  ['the catalogue for somebody who does not keep it', '/admin/indsatser', 'READER'],
  ['access for somebody who does not give it', '/admin/adgang', 'READER'],
  ['the import for somebody who may not', '/admin/data', 'READER'],
  ['the catalogue for nobody', '/admin/indsatser'],
  ['access for nobody', '/admin/adgang'],
  ['the import for nobody', '/admin/data'],
]) {
  testAccessible(name, address, role)
}
