import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/reading/read-table.ts'
import { fuzzReading } from '../../../fuzz/fuzz-reading.ts'
import { tempFolder } from '../temp-folder.ts'

const folder = tempFolder()
const BODY = Array.from({ length: 60 }, (_, n) => `${n},"Panadería ""Núñez"" ${n}",Écija,"a\nb",${n * 3}`)
const FILES: Readonly<Record<string, string>> = {
  plain: `id,name,place,note,jobs\n${BODY.join('\n')}\n`,
  'line ends of two signs': `id,name,place,note,jobs\r\n${BODY.join('\r\n')}\r\n`,
  'no last line end': `id,name,place,note,jobs\r${BODY.join('\r')}`,
  'titles, comments, totals': `Title\n\nid,name,place,note,jobs\n# c\n${BODY.join('\n')}\n\nTotal,60\n`,
  'marks that never close': `id,name,place,note,jobs\n${BODY.join('\n')}\n7,"open,x,y,1\n${BODY.join('\n')}\n8,"x`,
  'a comma and a space': `id, name, jobs\n${BODY.map((_, n) => `${n}, "El Sol, S.L.", ${n}`).join('\n')}\n`,
}

describe('pieces', () => {
  it.each(Object.keys(FILES))(
    'of any size give the same rows and the same skipped text: %s',
    async (name) => {
      const path = join(folder, `${name}.csv`)
      writeFileSync(path, FILES[name] ?? '')
      const whole = await readTable(path)
      expect(whole.rows.length).toBeGreaterThan(50)
      for (const size of [1, 7, 64, 1_000, 65_536]) expect(await readTable(path, {}, size)).toEqual(whole)
    },
  )

  it('of random and mutated bytes are read without an exception or a hang', () => {
    expect(fuzzReading({ count: 3_000, seed: 20_261_101 })).toEqual([])
  })
})
