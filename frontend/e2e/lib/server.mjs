// Starts a real server with the demo municipality on a free port, and stops it again.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = new URL('../../../', import.meta.url).pathname

/** The address of the server, and how to stop it. */
export async function startServer() {
  const dir = mkdtempSync(join(tmpdir(), 'kik-e2e-'))
  const binary = join(dir, 'kik')
  execFileSync('go', ['build', '-o', binary, './server'], { cwd: project, stdio: 'inherit' })
  const server = spawn(binary, ['serve', '--demo', '--addr', '127.0.0.1:0', '--database', `sqlite:${join(dir, 'kik.db')}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
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
