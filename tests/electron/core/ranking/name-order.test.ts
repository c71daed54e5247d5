import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/words/words.ts'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER = 'registry_id,name,legal_form,founded,employees,municipality,status\n'
const NAMES = ['Zubia', 'ÁLVAREZ', 'Taller 10', 'Ñandú', 'alvarez', 'Taller 2', 'Nube', 'Otxoa', 'Alvarado']
const TOWNS = ['Zuera', 'Ávila', 'Ñora', 'Nava', 'Orio', 'Avión', 'Zuera', 'Zuera', 'Orio']

const core = smallCore(tempFolder())
const sorted = async (by: 'firm' | 'municipality', language: Language) => {
  await core.call('settings.set', { language })
  const sort = [{ by, descending: false }]
  const { candidates } = await core.call('ranking.page', { lens: 'succession', sort, offset: 0, limit: 20 })
  return candidates.map((one) => (by === 'firm' ? one.name : one.municipality))
}

beforeAll(async () => {
  await core.call('workspace.create', { file: join(tempFolder(), 'names.relevo') })
  const rows = NAMES.map((name, place) => `000${place},${name},SL,1990,20,${TOWNS[place]},Active`)
  await core.importFile(core.file('names.csv', `${HEADER}${rows.join('\n')}\n`))
})

describe('names in a list', () => {
  it('stand as Spanish readers look for them: without accents first, ñ after n, numbers by their size', async () => {
    const inOrder = [
      'Alvarado',
      'alvarez',
      'ÁLVAREZ',
      'Nube',
      'Ñandú',
      'Otxoa',
      'Taller 2',
      'Taller 10',
      'Zubia',
    ]
    expect(await sorted('firm', 'es')).toEqual(inOrder)
  })

  it('take ñ for n where the reader’s language knows none', async () => {
    const inOrder = [
      'Alvarado',
      'alvarez',
      'ÁLVAREZ',
      'Ñandú',
      'Nube',
      'Otxoa',
      'Taller 2',
      'Taller 10',
      'Zubia',
    ]
    expect(await sorted('firm', 'en')).toEqual(inOrder)
  })

  it('are so of places as well, in the table and among facets that count the same', async () => {
    const places = await sorted('municipality', 'es')
    expect([...new Set(places)]).toEqual(['Ávila', 'Avión', 'Nava', 'Ñora', 'Orio', 'Zuera'])
    const { municipality } = await core.call('ranking.facets', { lens: 'succession' })
    expect(municipality.map(({ value }) => value)).toEqual([
      'Zuera',
      'Orio',
      'Ávila',
      'Avión',
      'Nava',
      'Ñora',
    ])
  })
})
