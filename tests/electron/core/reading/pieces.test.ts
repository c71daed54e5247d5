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

/** 81 30 and e1 3f begin characters that never end. */
const BROKEN_GB = Buffer.from([
  0x61, 0x81, 0x30, 0x2c, 0xe1, 0x3f, 0x81, 0x30, 0x71, 0x2c, 0xb0, 0xa1, 0xff, 0x21, 0x0a,
])

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

  it('of broken GB 18030 give the same rows: its decoder is given whole characters', async () => {
    const path = join(folder, 'gb.csv')
    writeFileSync(path, Buffer.concat(Array.from({ length: 40 }, () => BROKEN_GB)))
    const whole = await readTable(path, { encoding: 'gb18030' })
    for (const size of [1, 2, 3, 7, 64])
      expect(await readTable(path, { encoding: 'gb18030' }, size)).toEqual(whole)
  })

  it('of random and mutated bytes are read without an exception or a hang', () => {
    expect(fuzzReading({ count: 3_000, seed: 20_261_101 })).toEqual([])
  })
})
