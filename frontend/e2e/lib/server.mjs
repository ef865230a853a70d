// Starts real servers on free ports, and stops them again.
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = new URL('../../../', import.meta.url).pathname
const password = 'en lang adgangskode'

/** The address of the server, and how to stop it. */
export async function startServer() {
  return serve(await makePlace(), ['--demo'])
}

/**
 * A server of the demo municipality from before it knew an intervention: neither the catalogue nor an enrolment nor a posting names it.
 * `learn` imports what the files say of it; `people` are administrators.
 */
export async function startServerWithout(code) {
  const place = await placeLike(`without ${code}`, async (made) => {
    const files = join(made.dir, 'files')
    const before = join(made.dir, 'before')
    await run(made, ['demo', '--dir', files])
    cpSync(files, before, { recursive: true })
    for (const name of ['indsatser', 'forloeb', 'posteringer']) {
      const rows = readFileSync(join(files, `${name}.csv`), 'utf8').split('\n')
      writeFileSync(join(before, `${name}.csv`), rows.filter((row) => !row.split(';').includes(code)).join('\n'))
    }
    await run(made, ['import', '--data-through', '2022-06-30', before])
    await addPeople(made, { anna: 'ADMINISTRATOR', bo: 'ADMINISTRATOR' })
  })
  const files = join(place.dir, 'files')
  const people = ['anna', 'bo'].map((login) => ({ login, password }))
  return { ...(await serve(place, [])), people, learn: () => run(place, ['import', join(files, 'forloeb.csv'), join(files, 'posteringer.csv')]) }
}

/**
 * A server of the demo municipality for journeys that import, with two administrators and a reader. `file` reads one of its files to change and
 * drop; `kik` runs a command beside the server, and `write` writes a file for it.
 */
export async function startServerToImportInto() {
  const place = await placeLike('to import into', async (made) => {
    await importDemo(made)
    await addPeople(made, { anna: 'ADMINISTRATOR', bo: 'ADMINISTRATOR', lars: 'READER' })
  })
  return {
    ...(await serve(place, [])),
    people: Object.fromEntries(['anna', 'bo', 'lars'].map((login) => [login, { login, password }])),
    file: (name) => readFileSync(join(place.dir, 'files', `${name}.csv`), 'utf8'),
    kik: (...args) => run(place, args),
    write: (name, content) => {
      const path = join(place.dir, name)
      writeFileSync(path, content)
      return path
    },
  }
}

/** A server of the demo municipality after citizens of KIK I were deleted, without the demo's accounts; `reader` may read. */
export async function startServerAfterRetention() {
  const place = await makePlace()
  await importDemo(place)
  await addPeople(place, { lars: 'READER' })
  await run(place, ['retention', 'apply', '--years', '3'])
  return { ...(await serve(place, [])), reader: { login: 'lars', password } }
}

async function importDemo(place) {
  const files = join(place.dir, 'files')
  await run(place, ['demo', '--dir', files])
  await run(place, ['import', '--data-through', '2022-06-30', files])
}

const names = { anna: 'Anna Andersen', bo: 'Bo Bertelsen', lars: 'Lars Larsen' }

async function addPeople(place, roles) {
  for (const [login, role] of Object.entries(roles)) {
    await run(place, ['user', 'add', login, '--name', names[login], '--role', role], `${password}\n`)
  }
}

/** Where a server keeps what is its own. */
async function makePlace() {
  const dir = mkdtempSync(join(tmpdir(), 'kik-e2e-'))
  return { dir, binary: await built(), env: { ...process.env, KIK_DATABASE: `sqlite:${join(dir, 'kik.db')}`, KIK_USER: 'Anna Andersen' } }
}

const models = new Map()

/** A place of its own that begins as others of the name do: filling one takes seconds, copying it does not. */
async function placeLike(name, fill) {
  if (!models.has(name)) models.set(name, makeModel(fill))
  const place = await makePlace()
  cpSync((await models.get(name)).dir, place.dir, { recursive: true })
  return place
}

async function makeModel(fill) {
  const model = await makePlace()
  process.once('exit', () => rmSync(model.dir, { recursive: true }))
  await fill(model)
  return model
}

let building = null

function built() {
  building ??= build()
  return building
}

async function build() {
  const dir = mkdtempSync(join(tmpdir(), 'kik-e2e-'))
  process.once('exit', () => rmSync(dir, { recursive: true }))
  const binary = join(dir, 'kik')
  await execute('go', ['build', '-o', binary, './server'], { cwd: project })
  return binary
}

function run({ binary, env }, args, input = '') {
  return execute(binary, args, { env }, input)
}

/** Runs a program to its end; what it says stands in the error where it fails. */
function execute(program, args, options, input = '') {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, options, (error) => (error ? reject(error) : resolve()))
    child.stdin.end(input)
  })
}

async function serve({ dir, binary, env }, args) {
  const server = spawn(binary, ['serve', '--addr', '127.0.0.1:0', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const stopped = new Promise((resolve) => server.once('exit', resolve))
  async function stop() {
    server.kill('SIGTERM')
    await stopped
    rmSync(dir, { recursive: true })
  }
  try {
    return { url: await addressIn(server), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The server says where it listens as soon as it does. */
function addressIn(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (chunk) => {
      said += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (address) resolve(address[0])
    })
    server.once('exit', (code) => reject(new Error(`the server ended with code ${code} before it listened`)))
  })
}
