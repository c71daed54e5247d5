import { join } from 'node:path'
import { expect, it } from 'vitest'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER = 'registry_id,name,municipality,employees\n'
const core = smallCore(join(tempFolder(), 'duplicates'))

it('firms that may be one are proposed within a source and across, and stay two', async () => {
  await core.call('workspace.create', { file: join(core.folder, 'twins.relevo') })
  const chamber = `${HEADER}A1,"Talleres Aro, S.L.",Ribera,20
A2,TALLERES ARO SL,RIBERA,20
A3,"Talleres Aro, S.L.",Valle,20
A4,"Panificadora La Luz del Norte, S.A.",Ribera,12
`
  const census = `${HEADER}A4,"Panificadora Luz del Norte, S.A.",Ribera,11
B2,"Panificadora La Luz del Nort, S.A.",Ribera,12
`
  await core.importFile(core.file('chamber.csv', chamber))
  const { staged } = await core.call('import.stage', {
    files: [core.file('census.csv', census)],
    job: 'census',
    source: 'census',
  })
  await core.call('import.keep', { staged })
  const { pairs } = await core.call('duplicates.propose', {})
  const seen = pairs.map(({ one, other, why }) => [
    `${one.source}:${one.id}`,
    `${other.source}:${other.id}`,
    why,
  ])
  expect(seen).toContainEqual(['generic:A1', 'generic:A2', 'same-name'])
  expect(seen).toContainEqual(['generic:A4', 'census:A4', 'same-id'])
  expect(seen).toContainEqual(['generic:A4', 'census:B2', 'similar-name'])
  expect(seen.flat()).not.toContain('generic:A3')
  expect((await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 9 })).firms).toBe(6)
  expect((await core.call('duplicates.propose', { limit: 1 })).pairs).toHaveLength(1)
})
