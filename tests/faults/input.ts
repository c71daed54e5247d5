import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { smallCore } from '../electron/core/small-core.ts'
import { inChild, type Told } from './child.ts'
import { all, expectThat, type Fault, type Verdict } from './fault.ts'
import { FIRMS, register, shown, workspaceIn } from './ground.ts'

const MEGABYTE = 1024 * 1024
const MANY = 30_000
/** What a process may take, of which Node with the program alone takes 140. */
const MOST_MEGABYTES = 300
/** The same, and what the writing of many firms takes; less than the file. */
const MOST_FOR_MANY = 400
/** After which something endless is taken to have no end. */
const PATIENCE_MS = 60_000

/** Does something to the import or its file as soon as so much of it was read, and looks what is shown afterwards. */
async function meddled(
  folder: string,
  share: number,
  meddle: (file: string, cancel: () => void) => void,
  codes: readonly string[],
): Promise<Verdict> {
  const workspace = await workspaceIn(folder)
  const core = smallCore(folder)
  await core.call('workspace.open', { file: workspace })
  const before = await shown(core)
  const file = core.file('second.csv', register(MANY))
  const staging = core.send('import.stage', { files: [file], job: 'meddled', asOf: '2026-10-31' })
  let done = false
  const watch = setInterval(() => {
    const at = core.events.at(-1)
    if (done || at === undefined || (at.phase === 'reading' && at.done < share * (at.total ?? 1))) return
    done = true
    meddle(file, () => void core.call('import.cancel', { job: 'meddled' }))
  }, 1)
  const reply = await staging
  clearInterval(watch)
  const after = await shown(core)
  await core.call('workspace.close', {})
  const said = reply.ok ? 'done' : reply.error.code
  return all(
    expectThat(codes.includes(said), `is answered with ${said}`),
    expectThat(after === before, 'shows other firms than before'),
  )
}

/** What an import of a file answers in a process of its own that has little memory, and how much it took. */
async function staged(folder: string, file: string): Promise<Told | null> {
  const { told } = await inChild(
    folder,
    [
      ['workspace.create', { file: join(folder, 'w.relevo') }],
      ['import.stage', { files: [file], job: 'look' }],
    ],
    {
      nodeOptions: ['--max-old-space-size=300'],
      onStart: (kill) => setTimeout(() => kill('SIGKILL'), PATIENCE_MS).unref(),
    },
  )
  return told[1] ?? null
}

/** Of a file with something endless in it: its line is named, and little memory was taken. */
async function endsWith(folder: string, file: string, said: string): Promise<Verdict> {
  const answer = await staged(folder, file)
  const { value = '', error = null, megabytes = 0 } = answer ?? {}
  return all(
    expectThat(answer !== null, 'does not end, or takes more memory than there is'),
    expectThat(
      `${value}${JSON.stringify(error)}`.includes(said),
      `is answered with ${value || error?.message}`,
    ),
    expectThat(megabytes < MOST_MEGABYTES, `took ${megabytes} MB`),
  )
}

function writeLong(file: string, start: string, megabytes: number): void {
  const out = openSync(file, 'w')
  writeSync(out, start)
  const long = Buffer.alloc(16 * MEGABYTE, 'a')
  for (let n = 0; n < megabytes; n += 16) writeSync(out, long)
  closeSync(out)
}

/** A register with so many firms, each with a remark of so many letters that nobody asks for. */
function writeWide(file: string, firms: number, letters: number): void {
  const out = openSync(file, 'w')
  const remark = `,${'r'.repeat(letters)}\n`
  const [header, ...rows] = register(firms).trimEnd().split('\n')
  writeSync(out, `${header},remarks\n`)
  for (let at = 0; at < rows.length; at += 2_000)
    writeSync(
      out,
      rows
        .slice(at, at + 2_000)
        .map((row) => row + remark)
        .join(''),
    )
  closeSync(out)
}

/** A zip archive with one stored entry, whatever its name. */
function zipWith(name: string, content: Buffer): Buffer {
  const title = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt32LE(content.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(title.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 6)
  central.writeUInt32LE(content.length, 20)
  central.writeUInt32LE(content.length, 24)
  central.writeUInt16LE(title.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + title.length, 12)
  end.writeUInt32LE(local.length + title.length + content.length, 16)
  return Buffer.concat([local, title, content, central, title, end])
}

const BOMBS: readonly (readonly [string, () => Buffer, string])[] = [
  // Of 1 to a thousand, as gzip packs one letter; a line without an end is given up at once where nothing refuses it.
  [
    'bomb.csv.gz',
    () => gzipSync(`id,name\n1,Aro SL\n2,${'a'.repeat(24 * MEGABYTE)}`),
    'file-packed-too-tight',
  ],
  ['slip.zip', () => zipWith('../../slipped.csv', Buffer.from('id,name\n1,Aro SL\n')), 'file-packed-several'],
  [
    'nested.zip',
    () => zipWith('inner.zip', zipWith('a.csv', Buffer.from('id,name\n1,Aro SL\n'))),
    'file-not-table',
  ],
]

export const INPUT: readonly Fault[] = [
  {
    id: 'F25',
    what: 'more text than the memory would hold at once (300 MB of 200,000 firms)',
    tries: 1,
    few: 0,
    async play({ folder }) {
      const file = join(folder, 'many.csv')
      writeWide(file, 200_000, 1_400)
      const { told } = await inChild(
        folder,
        [
          ['workspace.create', { file: join(folder, 'w.relevo') }],
          ['import.stage', { files: [file], job: 'many' }],
          ['import.keep', {}],
        ],
        { nodeOptions: ['--max-old-space-size=96'] },
      )
      const kept = told[2]
      return all(
        expectThat(
          kept?.value?.includes('"firms":200000') === true,
          `ends with ${told.at(-1)?.error?.code ?? 'its death'}`,
        ),
        expectThat((kept?.megabytes ?? 0) < MOST_FOR_MANY, `took ${kept?.megabytes} MB`),
      )
    },
  },
  {
    id: 'F26',
    what: 'the file grows while it is read',
    tries: 3,
    few: 1,
    play: ({ folder, random }) =>
      meddled(
        folder,
        random() * 0.8,
        (file) => appendFileSync(file, 'K9,Nueva SL,SL,25.62,1999-01-01,3,,,Lugar\n'),
        ['file-changed'],
      ),
  },
  {
    id: 'F27',
    what: 'the file vanishes, or is cut short, while it is read',
    tries: 4,
    few: 2,
    play: ({ folder, n }) =>
      meddled(
        folder,
        0.3,
        (file) => (n % 2 === 0 ? unlinkSync(file) : truncateSync(file, Math.floor(statSync(file).size / 2))),
        ['file-changed', 'file-missing'],
      ),
  },
  {
    id: 'F28',
    what: 'cancelled at the beginning, in the middle, at the end',
    tries: 3,
    few: 1,
    play: ({ folder, n }) =>
      meddled(folder, [0.01, 0.5, 0.99][n] ?? 0.5, (_, cancel) => cancel(), ['cancelled']),
  },
  {
    id: 'F29',
    what: 'one line of a gigabyte, at the beginning or below sound rows',
    tries: 2,
    few: 0,
    play({ folder, n }) {
      const file = join(folder, 'line.csv')
      writeLong(file, n === 0 ? '' : 'id,name\n1,Aro SL\n2,', 1_024)
      return endsWith(folder, file, n === 0 ? '"line":1,' : 'Line 3: one record is longer than 8 MB')
    },
  },
  {
    id: 'F30',
    what: 'a quote that never closes, in 256 MB',
    tries: 2,
    few: 0,
    play({ folder, n }) {
      const file = join(folder, 'quote.csv')
      writeLong(file, n === 0 ? 'id,name\n1,"Aro SL\n' : 'id,name\n1,Aro SL\n2,"Bea SL\n', 256)
      return endsWith(folder, file, n === 0 ? '"line":2,' : 'Line 3: a quotation mark opens here')
    },
  },
  {
    id: 'F31',
    what: 'packed to burst, packed to escape, packed in packing',
    tries: 3,
    few: 3,
    async play({ folder, n }) {
      const [name, make, code] = BOMBS[n] ?? ['', () => Buffer.alloc(0), '']
      const core = smallCore(join(folder, 'deep', 'down'))
      await core.call('workspace.create', { file: join(core.folder, 'w.relevo') })
      const reply = await core.send('import.stage', { files: [core.file(name, make())], job: 'bomb' })
      await core.call('workspace.close', {})
      const said = reply.ok ? 'done' : reply.error.code
      const slipped = readdirSync(folder, { recursive: true }).some((path) =>
        String(path).includes('slipped'),
      )
      return all(
        expectThat(said === code, `${name} is answered with ${said}`),
        expectThat(!slipped, 'a file was written elsewhere'),
      )
    },
  },
  {
    id: 'F32',
    what: 'the same file imported twice',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const core = smallCore(folder)
      await core.call('workspace.open', { file: workspace })
      const { staged, report } = await core.call('import.stage', {
        files: [core.file('first.csv', register(FIRMS))],
        job: 'twice',
        asOf: '2026-10-31',
      })
      await core.call('import.keep', { staged })
      const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 1 })
      await core.call('workspace.close', {})
      return all(
        expectThat(
          report.same === FIRMS && report.new === 0 && report.changed === 0,
          'is taken for something new',
        ),
        expectThat(page.firms === FIRMS, `shows ${page.firms} firms`),
      )
    },
  },
]
