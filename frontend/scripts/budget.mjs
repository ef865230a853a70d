// Holds the built app to its budgets: what a reader on a slow line loads before the first report.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const kB = 1000
const assets = new URL('../dist/assets/', import.meta.url).pathname
const names = readdirSync(assets).filter((name) => !/\.(br|gz)$/.test(name))
const content = (name) => readFileSync(join(assets, name))
const gzipped = (name) => gzipSync(content(name), { level: 9 }).length

/** The scripts and everything that they import before they run; what they import later is not in it. */
function withImports(roots, found = new Set()) {
  for (const name of roots) {
    if (found.has(name)) continue
    found.add(name)
    const imports = content(name).toString().matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)
    withImports([...imports].map(([, imported]) => imported), found)
  }
  return found
}

function chunk(prefix) {
  const found = names.find((name) => name.startsWith(`${prefix}-`) && name.endsWith('.js'))
  if (found === undefined) throw new Error(`dist/assets has no ${prefix}-*.js: build the app first`)
  return found
}

const sum = (sizes) => sizes.reduce((total, size) => total + size, 0)
const shell = withImports([chunk('index')])
const beyondShell = (page) => [...withImports([chunk(page)])].filter((name) => !shell.has(name))

/** @type {[what: string, sizes: number[], budget: number][]} */
const budgets = [
  ['JavaScript for /rapport cold, gzip', [...shell, ...beyondShell('ReportPage')].map(gzipped), 150 * kB],
  ['JavaScript for / beyond the shell, gzip', beyondShell('OverviewPage').map(gzipped), 35 * kB],
  ['JavaScript for /rapport/offentlig beyond the shell, gzip', beyondShell('PublicationPage').map(gzipped), 35 * kB],
  ['JavaScript for /udvikling beyond the shell, gzip', beyondShell('TrendPage').map(gzipped), 35 * kB],
  ['JavaScript for /kohorter beyond the shell, gzip', beyondShell('CohortsPage').map(gzipped), 35 * kB],
  ['JavaScript for /kohorter/borgere beyond the shell, gzip', beyondShell('CitizensPage').map(gzipped), 35 * kB],
  ['JavaScript for /bevaegelser beyond the shell, gzip', beyondShell('FlowsPage').map(gzipped), 35 * kB],
  ['JavaScript for /kommuner beyond the shell, gzip', beyondShell('BenchmarkPage').map(gzipped), 35 * kB],
  ['JavaScript for /oekonomi beyond the shell, gzip', beyondShell('EconomyPage').map(gzipped), 35 * kB],
  ['JavaScript for /visninger beyond the shell, gzip', beyondShell('ViewsPage').map(gzipped), 35 * kB],
  ['JavaScript for /kilder beyond the shell, gzip', beyondShell('SourcesPage').map(gzipped), 35 * kB],
  ['JavaScript for /metode beyond the shell, gzip', beyondShell('MethodPage').map(gzipped), 35 * kB],
  ['JavaScript for /indsatser beyond the shell, gzip', beyondShell('InterventionsPage').map(gzipped), 35 * kB],
  ['JavaScript for /indsatser/KODE beyond the shell, gzip', beyondShell('InterventionPage').map(gzipped), 35 * kB],
  ['JavaScript for /admin beyond the shell, gzip', beyondShell('pages').map(gzipped), 35 * kB],
  ['JavaScript for /admin/adgang beyond the shell, gzip', beyondShell('AccessPage').map(gzipped), 35 * kB],
  ['JavaScript for /admin/data beyond the shell, gzip', beyondShell('ImportPage').map(gzipped), 35 * kB],
  ['CSS, gzip', names.filter((name) => name.endsWith('.css')).map(gzipped), 20 * kB],
  ['Fonts', names.filter((name) => name.endsWith('.woff2')).map((name) => content(name).length), 36 * kB],
]

let kept = true
for (const [what, sizes, budget] of budgets) {
  const size = sum(sizes)
  const within = size <= budget
  kept &&= within
  console.log(`${within ? 'kept    ' : 'EXCEEDED'} ${what}: ${(size / kB).toFixed(1)} of ${budget / kB} kB`)
}
process.exitCode = kept ? 0 : 1
