import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildCall, has, importing, inChild, isRoot } from './child.ts'
import { all, expectThat, type Fault, type Verdict } from './fault.ts'
import { contents, opened, register, workspaceIn } from './ground.ts'
import { type DiskCall, meeting } from './strace.ts'

const NOBODY = 65_534
const failing = (workspace: string, call: DiskCall, error: string, when: number): readonly string[] =>
  meeting(workspace, call, `error=${error}:when=${when}+`)

/** An import whose writes fail: it says so, what was there is unchanged, and it can be done again. */
async function failingImport(
  folder: string,
  call: DiskCall,
  error: string,
  when: number,
  codes: readonly string[],
): Promise<Verdict> {
  const workspace = await workspaceIn(folder)
  const before = contents(workspace)
  const file = join(folder, 'second.csv')
  writeFileSync(file, register(8_000))
  const { told } = await inChild(folder, importing(workspace, file), {
    before: failing(workspace, call, error, when),
  })
  const failed = told.find(({ ok }) => !ok)
  const { code, sound } = opened(workspace)
  return all(
    expectThat(
      codes.includes(failed?.error?.code ?? ''),
      `is answered with ${failed?.error?.code ?? 'done'}`,
    ),
    expectThat(code === null && sound, `is ${code ?? 'not sound'} afterwards`),
    expectThat(contents(workspace) === before, 'shows other firms than before'),
  )
}

/** On a small disk of its own, which is gone with the process. */
const onSmallDisk = (megabytes: number, disk: string): readonly string[] => [
  'unshare',
  isRoot() ? '-m' : '-rm',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${megabytes}m,mode=777 none ${disk} && exec "$@"; exit 99`,
  'small-disk',
]

async function fullTarget(folder: string, calls: (target: string) => readonly ChildCall[]): Promise<Verdict> {
  const workspace = await workspaceIn(folder)
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const listed = join(folder, 'listed.txt')
  const before = onSmallDisk(0.25, disk)
  const script = [
    ...before.slice(0, 4),
    `mount -t tmpfs -o size=256k,mode=777 none ${disk} || exit 99; "$@"; ls -A ${disk} > ${listed}`,
    'small-disk',
  ]
  const { told } = await inChild(
    folder,
    [['workspace.open', { file: workspace }], ...calls(join(disk, 'out'))],
    { before: script },
  )
  const last = told.at(-1)
  const left = existsSync(listed) ? readFileSync(listed, 'utf8').trim() : ''
  return all(
    expectThat(
      last?.ok === false && last.error?.code === 'disk-full',
      `is answered with ${last?.error?.code ?? 'done'}`,
    ),
    expectThat(!left.includes('.unfinished') && !left.includes('out2'), `left ${left}`),
  )
}

/** Opens for reading, says so, and refuses to write with a sentence. */
async function readOnly(folder: string, close: (workspace: string) => void): Promise<Verdict> {
  const place = join(folder, 'place')
  mkdirSync(place)
  const workspace = await workspaceIn(place)
  const before = readFileSync(workspace)
  chmodSync(folder, 0o777)
  close(workspace)
  const { told } = await inChild(
    join(folder, 'own'),
    [
      ['workspace.open', { file: workspace }],
      ['workspace.care', {}],
      ['ranking.page', { lens: 'succession', offset: 0, limit: 5 }],
      ['note.add', { firm: 'K3', text: 'never written' }],
      ['workspace.close', {}],
    ],
    isRoot() ? { uid: NOBODY } : {},
  )
  chmodSync(place, 0o755)
  const [open, care, page, note, closed] = told
  return all(
    expectThat(open?.ok === true, `opening is answered with ${open?.error?.code}`),
    expectThat(care?.value?.includes('"readOnly":true') === true, 'does not say that it is for reading only'),
    expectThat(page?.ok === true && page.value?.includes('"firms":300') === true, 'shows no firms'),
    expectThat(
      note?.error?.code === 'workspace-read-only',
      `a note is answered with ${note?.error?.code ?? 'done'}`,
    ),
    expectThat(closed?.ok === true, 'cannot be closed'),
    expectThat(readFileSync(workspace).equals(before), 'was written to'),
  )
}

export const DISK: readonly Fault[] = [
  {
    id: 'F05',
    what: 'the disk is full in an import',
    tries: 6,
    few: 0,
    possible: () => has('strace'),
    play: ({ folder, random }) =>
      failingImport(folder, 'pwrite64', 'ENOSPC', 1 + Math.floor(random() * 300), ['disk-full']),
  },
  {
    id: 'F06',
    what: 'the disk is full in a copy or an export',
    tries: 2,
    few: 2,
    possible: () => has('unshare'),
    play: ({ folder, n }) =>
      fullTarget(folder, (target) =>
        n % 2 === 0
          ? [['workspace.backup', { file: target }]]
          : [
              ['ranking.export', { lens: 'succession', format: 'json', file: target }],
              ['ranking.export', { lens: 'succession', format: 'json', file: `${target}2` }],
            ],
      ),
  },
  {
    id: 'F07',
    what: 'cancelled while the disk is full',
    tries: 3,
    few: 0,
    possible: () => has('strace'),
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const before = contents(workspace)
      const file = join(folder, 'second.csv')
      writeFileSync(file, register(8_000))
      const { told, signal } = await inChild(folder, importing(workspace, file), {
        before: failing(workspace, 'pwrite64', 'ENOSPC', 20),
        onStart: (kill) => setTimeout(() => kill('SIGTERM'), 6_000),
      })
      const { code, sound } = opened(workspace)
      return all(
        expectThat(signal === null || told.length > 0, 'does not end'),
        expectThat(code === null && sound && contents(workspace) === before, 'is not what it was'),
      )
    },
  },
  {
    id: 'F08',
    what: 'the disk cannot write or sync',
    tries: 12,
    few: 0,
    possible: () => has('strace'),
    play: ({ folder, n, random }) => {
      const call = (['pwrite64', 'fsync'] as const)[n % 2] ?? 'pwrite64'
      const when = 1 + Math.floor(random() * (call === 'pwrite64' ? 300 : 2))
      return failingImport(folder, call, 'EIO', when, ['disk-trouble', 'workspace-damaged'])
    },
  },
  {
    id: 'F09',
    what: 'a folder where nothing may be written',
    tries: 1,
    few: 1,
    possible: () => process.platform === 'linux',
    play: ({ folder }) =>
      readOnly(folder, (workspace) => {
        chmodSync(workspace, 0o444)
        chmodSync(join(workspace, '..'), 0o555)
      }),
  },
  {
    id: 'F10',
    what: 'a file that may not be written',
    tries: 1,
    few: 1,
    possible: () => process.platform === 'linux',
    play: ({ folder }) =>
      readOnly(folder, (workspace) => {
        chmodSync(workspace, 0o444)
        chmodSync(join(workspace, '..'), 0o777)
      }),
  },
]
