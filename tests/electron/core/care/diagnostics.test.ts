import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bugLine } from '../../../../electron/core/thread/bug-line.ts'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

it('the diagnostics name none of a thousand people who were imported, and no folder', async () => {
  const names = Array.from({ length: 1_000 }, (_, n) => `Persona Invento ${n}`)
  const core = smallCore(tempFolder())
  const rows = names.map((name, n) => `${n},Firma ${n} SL,${name}`)
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('people.csv', `id,name,owner_name\n${rows.join('\n')}\n`))
  mkdirSync(join(core.folder, 'data'), { recursive: true })
  const log = names.slice(0, 60).map((name) => bugLine(new Error(`UNIQUE failed: ${name}`)))
  writeFileSync(join(core.folder, 'data', 'relevo.log'), `${log.join('\n')}\n`)
  const { text } = await core.call('workspace.diagnostics', {})
  expect(text).toContain('"firms": 1000')
  expect(text).toContain('diagnostics.test.ts')
  expect(names.filter((name) => text.includes(name))).toEqual([])
  expect(text).not.toContain('Firma')
  expect(text).not.toContain(core.folder)
  await core.call('workspace.close', {})
})
