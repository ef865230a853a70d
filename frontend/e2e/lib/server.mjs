// Starts real servers on free ports, and stops them again.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = new URL('../../../', import.meta.url).pathname

/** The address of the server, and how to stop it. */
export async function startServer() {
  const place = makePlace()
  return serve(place, ['--demo'])
}

/**
 * A server of the demo municipality from before it knew an intervention: neither the catalogue nor an enrolment nor a posting names it.
 * `learn` imports what the files say of it; `people` are administrators.
 */
export async function startServerWithout(code) {
  const place = makePlace()
  const files = join(place.dir, 'files')
  const before = join(place.dir, 'before')
  run(place, ['demo', '--dir', files])
  cpSync(files, before, { recursive: true })
  for (const name of ['indsatser', 'forloeb', 'posteringer']) {
    const rows = readFileSync(join(files, `${name}.csv`), 'utf8').split('\n')
    writeFileSync(join(before, `${name}.csv`), rows.filter((row) => !row.split(';').includes(code)).join('\n'))
  }
  run(place, ['import', '--data-through', '2022-06-30', before])
  for (const [login, name] of [['anna', 'Anna Andersen'], ['bo', 'Bo Bertelsen']]) {
    run(place, ['user', 'add', login, '--name', name, '--role', 'ADMINISTRATOR'], `${password}\n`)
  }
  const server = await serve(place, [])
  return { ...server, people: [{ login: 'anna', password }, { login: 'bo', password }], learn: () => run(place, ['import', join(files, 'forloeb.csv'), join(files, 'posteringer.csv')]) }
}

/**
 * A server of the demo municipality for journeys that import, with two administrators and a reader. `file` reads one of its files to change and
 * drop; `kik` runs a command beside the server, and `write` writes a file for it.
 */
export async function startServerToImportInto() {
  const place = makePlace()
  const files = join(place.dir, 'files')
  run(place, ['demo', '--dir', files])
  run(place, ['import', '--data-through', '2022-06-30', files])
  for (const [login, name, role] of [['anna', 'Anna Andersen', 'ADMINISTRATOR'], ['bo', 'Bo Bertelsen', 'ADMINISTRATOR'], ['lars', 'Lars Larsen', 'READER']]) {
    run(place, ['user', 'add', login, '--name', name, '--role', role], `${password}\n`)
  }
  const server = await serve(place, [])
  return {
    ...server,
    people: Object.fromEntries(['anna', 'bo', 'lars'].map((login) => [login, { login, password }])),
    file: (name) => readFileSync(join(files, `${name}.csv`), 'utf8'),
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
  const place = makePlace()
  const files = join(place.dir, 'files')
  run(place, ['demo', '--dir', files])
  run(place, ['import', '--data-through', '2022-06-30', files])
  run(place, ['user', 'add', 'lars', '--name', 'Lars Larsen', '--role', 'READER'], `${password}\n`)
  run(place, ['retention', 'apply', '--years', '3'])
  return { ...(await serve(place, [])), reader: { login: 'lars', password } }
}

function makePlace() {
  const dir = mkdtempSync(join(tmpdir(), 'kik-e2e-'))
  const binary = join(dir, 'kik')
  execFileSync('go', ['build', '-o', binary, './server'], { cwd: project, stdio: 'inherit' })
  return { dir, binary, env: { ...process.env, KIK_DATABASE: `sqlite:${join(dir, 'kik.db')}`, KIK_USER: 'Anna Andersen' } }
}

const password = 'en lang adgangskode'

function run({ binary, env }, args, input = '') {
  execFileSync(binary, args, { env, input, stdio: ['pipe', 'ignore', 'inherit'] })
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
