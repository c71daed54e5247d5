import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of our own in a temporary folder, reached through a socket there and over no network. */
export interface PostgresServer {
  /** Runs statements and answers what psql prints, unaligned, without headings. */
  readonly run: (sql: string) => string
  readonly stop: () => void
}

/** Starts the newest installed server, or answers in a sentence why there is none. */
export function startPostgres(): PostgresServer | string {
  const programs = newestPrograms()
  if (programs === null) return 'PostgreSQL is not installed on this machine.'
  const owner = ownerOfServer()
  if (owner === null) return 'PostgreSQL refuses to run as root, and there is no user “postgres” here.'
  const folder = mkdtempSync(join(tmpdir(), 'relevo-pg-'))
  chmodSync(folder, 0o755)
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const call = (program: string, args: readonly string[], input?: string): string =>
    execFileSync(join(programs, program), args, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      // A server that inherited a pipe would keep it open.
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
      ...(input === undefined ? {} : { input }),
    }) ?? ''
  call('initdb', [
    '--pgdata',
    data,
    '--username',
    'relevo',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--no-sync',
  ])
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`
  call('pg_ctl', ['--pgdata', data, '--wait', '--options', settings, 'start'])
  return {
    run: (sql) =>
      call(
        'psql',
        ['-h', folder, '-U', 'relevo', '-d', 'postgres', '-qAt', '-F', '\t', '-v', 'ON_ERROR_STOP=1'],
        sql,
      ),
    stop() {
      call('pg_ctl', ['--pgdata', data, '--wait', '--mode', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function newestPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root)
    ? readdirSync(root)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  const folders = versions.map((version) => join(root, String(version), 'bin'))
  return (
    folders.find((folder) => ['initdb', 'pg_ctl', 'psql'].every((name) => existsSync(join(folder, name)))) ??
    null
  )
}

/** The server refuses to run as root; as anyone else it runs as that user. Null = as nobody. */
function ownerOfServer(): { readonly uid: number; readonly gid: number } | Record<string, never> | null {
  if (process.getuid?.() !== 0) return {}
  try {
    const idOf = (what: string): number =>
      Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
}
