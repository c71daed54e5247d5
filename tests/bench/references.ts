import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const DUCKDB = '@duckdb/node-api'
const DUCKDB_VERSION = '1.5.6-r.1'

/**
 * The folder of the programs that only the bench needs, apart from the product's own packages; DuckDB is installed
 * there the first time. Null, with a sentence, where it cannot be fetched.
 */
export function installReferences(): string | null {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const folder = join(cache, 'relevo-bench')
  if (existsSync(join(folder, 'node_modules', DUCKDB))) return folder
  console.error(`Installing ${DUCKDB} ${DUCKDB_VERSION} in ${folder}.`)
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `${DUCKDB}@${DUCKDB_VERSION}`]
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status === 0) return folder
  console.error('DuckDB cannot be installed: its reference is left out.')
  return null
}
