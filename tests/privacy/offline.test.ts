import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../electron/core/temp-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SAMPLE = join(root, 'fixtures', 'registries', 'sample', 'registro-ejemplo.csv')
const RELEVO = join(root, 'electron', 'cli', 'relevo.ts')
const START = join(root, 'electron', 'start.ts')

/** In a room without a network: nothing but the loopback. */
const alone = (script: string) =>
  spawnSync(
    'unshare',
    [process.getuid?.() === 0 ? '-n' : '-rn', 'sh', '-c', `ip link set lo up 2>/dev/null; ${script}`],
    {
      encoding: 'utf8',
      env: { ...process.env, HOME: tempFolder() },
    },
  )
const systems = process.platform === 'linux' && alone('true').status === 0 ? ['Linux'] : []

describe('without any network', () => {
  it('nothing in the program names an address to ask', () => {
    const found = spawnSync(
      'git',
      [
        'grep',
        '-nE',
        `(fetch|XMLHttpRequest|WebSocket|net\\.connect|https?\\.(get|request))\\(`,
        '--',
        'electron',
        'shared',
      ],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(found.stdout).toBe('')
  })

  it.each(systems)('the terminal ranks a register (%s)', () => {
    const { stdout, status } = alone(`'${process.execPath}' '${RELEVO}' scan '${SAMPLE}' --top 3 --json`)
    expect(status).toBe(0)
    expect(JSON.parse(stdout).import.firms).toBeGreaterThan(300)
  })

  it.each(systems)(
    'the browser door opens and answers (%s)',
    () => {
      const asks = `const [address] = require('fs').readFileSync(0, 'utf8').match(/http:\\S+/) ?? []
      fetch(address, { redirect: 'manual' }).then((answer) => console.log(answer.status))`
      const { stdout } = alone(
        `'${process.execPath}' '${START}' --browser --folder="$HOME/documents" > "$HOME/said" 2>&1 & door=$!
      for n in $(seq 300); do grep -q key= "$HOME/said" && break; sleep 0.1; done
      '${process.execPath}' -e "${asks.replaceAll('$', '\\$').replaceAll('"', '\\"')}" < "$HOME/said"; kill $door`,
      )
      expect(stdout.trim()).toMatch(/^(200|302|303)$/)
    },
    90_000,
  )
})
