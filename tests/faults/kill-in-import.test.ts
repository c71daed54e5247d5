import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type SmallCore, smallCore } from '../electron/core/small-core.ts'
import { tempFolder } from '../electron/core/temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'
const row = (n: number): string =>
  `K${n},Firma ${n} SL,SL,25.62,1991-04-02,${n % 90},19${40 + (n % 40)},Ribera,Active`
const table = (count: number): string => HEADER + Array.from({ length: count }, (_, n) => row(n)).join('\n')

const CHILD = fileURLToPath(new URL('./import-child.ts', import.meta.url))
const ROWS = 10_000

/** Kills the importing process as soon as it has read so many rows. */
function killAfter(rows: number, folder: string, file: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, folder, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.on('data', (text: Buffer) => {
      const told = text.toString().trim().split('\n').at(-1) ?? ''
      if (told === 'staged' || Number(told) >= rows) child.kill('SIGKILL')
    })
    child.on('exit', () => resolve())
  })
}

const shown = async (core: SmallCore) => {
  const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 100 })
  return { firms: page.firms, first: page.candidates }
}

describe('kill -9 in mid-import', () => {
  it.each([1, 5_000, ROWS])(
    'after %i rows leaves what was shown, and the import can be done again',
    async (rows) => {
      const core = smallCore(tempFolder())
      const workspace = join(core.folder, 'district.relevo')
      await core.call('workspace.create', { file: workspace })
      await core.importFile(core.file('first.csv', table(500)))
      const before = await shown(core)
      await core.call('workspace.close', {})

      const file = core.file('second.csv', table(ROWS))
      await killAfter(rows, core.folder, file)

      await core.call('workspace.open', { file: workspace })
      expect(await shown(core)).toEqual(before)
      const { report, staged } = await core.call('import.stage', {
        files: [file],
        job: 'again',
        asOf: '2026-10-31',
      })
      expect(report).toMatchObject({ read: ROWS, firms: ROWS, same: 500, gone: 0 })
      await core.call('import.keep', { staged })
      expect((await shown(core)).firms).toBe(ROWS)
      expect(await core.call('workspace.verify', {})).toEqual({
        sound: true,
        firms: ROWS,
        damaged: 0,
        findings: [],
        written: [],
      })
      await core.call('workspace.close', {})
    },
    120_000,
  )
})
