import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeRegister } from '../../../bench/registers/write-register.ts'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const root = tempFolder()
const ROWS = 4_000

describe('the next extract of a register', () => {
  it.each(['municipal', 'uk'] as const)('of the %s layout is told apart to the firm', async (layout) => {
    const core = smallCore(join(root, layout))
    await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
    const [first, next] = [core.file('first.csv', ''), core.file('next.csv', '')]
    writeRegister({ path: first, layout, rows: ROWS, seed: 5 })
    const { rows, gone, added, changed } = writeRegister({
      path: next,
      layout,
      rows: ROWS,
      seed: 5,
      drift: 0.06,
    })
    await core.importFile(first)
    const { report } = await core.call('import.stage', { files: [next], job: 'next', asOf: '2026-10-31' })
    expect([gone, added, changed].every((count) => count > 20)).toBe(true)
    expect(report).toMatchObject({ firms: rows, new: added, gone, changed, same: rows - added - changed })
  })
})
