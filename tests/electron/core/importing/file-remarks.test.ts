import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportReport } from '../../../../shared/contract/import.ts'
import { type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const root = tempFolder()
const core: SmallCore = smallCore(join(root, 'remarks'))

beforeAll(() => core.call('workspace.create', { file: join(core.folder, 'district.relevo') }))

const HEADER = 'id,name,sector,employees,age,founded'

/** Twenty rows in which everything is as it should be; `change` puts a fault into them. */
const rows = (change: (row: string, n: number) => string = (row) => row): string[] =>
  Array.from({ length: 20 }, (_, n) =>
    change(`000${100 + n},Fábrica Ñandú ${n} SL,25.62,${10 + n},${40 + n},19${70 + n}-05-1${n % 9}`, n),
  )

const file = (lines: readonly string[], newline = '\n'): string => `${lines.join(newline)}${newline}`

let files = 0
async function checked(content: string | Buffer): Promise<ImportReport> {
  files += 1
  const path = core.file(`register-${files}.csv`, content)
  const { staged, report } = await core.call('import.stage', { files: [path], job: path })
  await core.call('import.discard', { staged })
  expect(report.read).toBe(report.kept + report.flagged + report.refused)
  return report
}

const codes = ({ problems }: ImportReport): string[] =>
  problems.map(({ code, example }) => `${code} ${example.line}`)

describe('a file in which nothing is odd', () => {
  it('has no problems', async () => {
    expect(codes(await checked(file([HEADER, ...rows()])))).toEqual([])
  })
})

describe('a row of another width than the others', () => {
  const damaged = rows((row, n) => {
    if (n === 5) return row.split(',').slice(0, 4).join(',')
    return n === 7 ? `${row},extra,x2` : row
  })

  it('is refused, never read with its cells shifted', async () => {
    const report = await checked(file([HEADER, ...damaged]))
    expect(report).toMatchObject({ read: 20, kept: 18, refused: 2, firms: 18 })
    expect(codes(report)).toEqual(['too-few-fields 7', 'too-many-fields 9'])
    expect(report.problems[1]?.example.value).toBe('extra x2')
  })

  it('is kept and flagged in a file whose rows are of many widths', async () => {
    const narrow = rows((row, n) => (n % 3 === 0 ? row.split(',').slice(0, 5).join(',') : row))
    const report = await checked(file([HEADER, ...narrow]))
    expect(report).toMatchObject({ kept: 13, flagged: 7, refused: 0, firms: 20 })
    expect(codes(report)).toEqual(['row-wrong-width 2'])
  })

  it('is told to be the end of a broken file where it is the last one', async () => {
    const report = await checked([HEADER, ...rows(), '000999,Cortada S'].join('\n'))
    expect(report).toMatchObject({ kept: 20, refused: 1 })
    expect(codes(report)).toEqual(['last-line-incomplete 22'])
  })
})

describe('an id that stands twice', () => {
  it('is told to be the same row again or another one', async () => {
    const [first = '', second = ''] = rows()
    const report = await checked(file([HEADER, ...rows(), first, second.replace('Fábrica', 'Taller')]))
    expect(report).toMatchObject({ read: 22, flagged: 2, firms: 20 })
    expect(codes(report)).toEqual(['duplicate-id-identical 22', 'duplicate-id-conflict 23'])
  })
})

describe('what stands around a table', () => {
  it('is skipped and shown, and is no row', async () => {
    const report = await checked(file(['Cámara de Ribera', '', HEADER, ...rows(), '', 'Total,20']))
    expect(report).toMatchObject({ read: 20, kept: 20, refused: 0 })
    expect(codes(report)).toEqual(['preamble-skipped 1', 'footer-skipped 25'])
  })
})

describe('the column names', () => {
  it('may be the same for two columns or missing for one', async () => {
    const report = await checked(file([`${HEADER},name,`, ...rows((row) => `${row},trade,`)]))
    expect(codes(report)).toEqual(['duplicate-header 1', 'empty-column 1'])
    expect(report.mapping.name).toBe('name')
  })

  it('may be more than can be mapped', async () => {
    const extra = Array.from({ length: 1_100 }, (_, n) => `x${n}`).join(',')
    const report = await checked(file([`${HEADER},${extra}`, ...rows((row) => `${row},${extra}`)]))
    expect(codes(report)).toEqual(['too-many-columns 1'])
    expect(report.firms).toBe(20)
  })

  it('may be missing altogether: the first row is a firm, name and id are told from the cells', async () => {
    const report = await checked(file(rows()))
    expect(report).toMatchObject({ read: 20, kept: 20, mapping: { registryId: '1', name: '2' } })
    expect(codes(report)).toEqual(['no-header 1'])
  })
})

describe('dates', () => {
  const dated = (date: (n: number) => string) =>
    file([HEADER, ...rows((row, n) => [...row.split(',').slice(0, 5), date(n)].join(','))])

  it('of which none tells whether the day comes first are asked about', async () => {
    const report = await checked(dated((n) => `0${(n % 9) + 1}/0${((n + 3) % 9) + 1}/19${70 + n}`))
    expect(codes(report)).toEqual(['date-ambiguous 1'])
    expect(report.problems[0]?.column).toBe('founded')
  })

  it('are asked about no longer when somebody has said it', async () => {
    const path = core.file(
      'said.csv',
      dated((n) => `0${(n % 9) + 1}/0${((n + 3) % 9) + 1}/19${70 + n}`),
    )
    const options = { dateOrder: 'mdy' } as const
    const { staged, report } = await core.call('import.stage', { files: [path], job: 'said', options })
    await core.call('import.discard', { staged })
    expect(report.problems).toEqual([])
  })

  it('in several ways are named, and each is read in its own', async () => {
    const report = await checked(dated((n) => (n % 2 === 0 ? `19${70 + n}-05-20` : `20.05.19${70 + n}`)))
    expect(codes(report)).toEqual(['date-format-mixed 1'])
  })
})

describe('bytes and signs', () => {
  it('in an encoding told from letters alone are a guess, and it is said', async () => {
    const text = file([HEADER, ...rows()])
    const macRoman = Buffer.from(
      text.replaceAll('á', '\u0087').replaceAll('Ñ', '\u0084').replaceAll('ú', '\u009c'),
      'latin1',
    )
    const report = await checked(macRoman)
    expect(report.files[0]?.encoding).toBe('macintosh')
    expect(codes(report)).toEqual(['encoding-guessed 1'])
  })

  it('may have been decoded wrongly once: the row says so and keeps its text', async () => {
    const garbled = rows((row, n) => (n === 3 ? row.replace('Fábrica', 'FÃ¡brica') : row))
    expect(codes(await checked(file([HEADER, ...garbled])))).toEqual(['mojibake-suspected 5'])
  })

  it('end lines in one way or in several; a break within a quoted cell ends none', async () => {
    const mixed = `${[HEADER, ...rows()].slice(0, 9).join('\r\n')}\r\n${rows().slice(8).join('\n')}\n`
    expect(codes(await checked(mixed))).toEqual(['mixed-newlines 1'])
    const quoted = rows((row, n) => (n === 3 ? row.replace(/Fábrica[^,]*/, '"Fábrica\r Ñandú"') : row))
    expect(codes(await checked(file([HEADER, ...quoted])))).toEqual([])
  })
})

describe('counts of employees', () => {
  it('of which some are bands stay bands, and it is said once', async () => {
    const banded = rows((row, n) => (n === 2 ? row.replace(',12,', ',10-19,') : row))
    expect(codes(await checked(file([HEADER, ...banded])))).toEqual(['employees-range 1'])
  })

  it('name a band for that, not a number with an exponent', async () => {
    const counts: Record<number, string> = { 1: '1e9', 2: '20 e 49' }
    const banded = rows((row, n) => row.replace(`,${10 + n},`, `,${counts[n] ?? 10 + n},`))
    const { problems } = await checked(file([HEADER, ...banded]))
    expect(problems.find(({ code }) => code === 'employees-range')?.example.value).toBe('20 e 49')
  })
})
