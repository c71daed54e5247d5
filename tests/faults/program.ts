import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSettings } from '../../electron/core/settings.ts'
import { bugLine } from '../../electron/core/thread/bug-line.ts'
import { smallCore } from '../electron/core/small-core.ts'
import { inChild } from './child.ts'
import { all, expectThat, type Fault } from './fault.ts'
import { FIRMS, register, shown, workspaceIn } from './ground.ts'

const NAMES = [
  'Señoría ñandú',
  '名簿',
  'with several   spaces',
  "it's #1 & 100%",
  'Zan\u0303on',
  'Zañon',
  'x'.repeat(200),
]
const ZONES = ['Pacific/Kiritimati', 'America/Anchorage', 'Europe/Madrid', 'Asia/Kolkata']

export const PROGRAM: readonly Fault[] = [
  {
    id: 'F24',
    what: 'the clock is set back, or the machine is elsewhere',
    tries: 4,
    few: 1,
    async play({ folder, n }) {
      const workspace = await workspaceIn(folder)
      const years = n % 2 === 0 ? -2 : 2
      const core = smallCore(folder, { now: () => new Date(Date.UTC(2026 + years, 10, 2)) })
      await core.call('workspace.open', { file: workspace })
      const before = await shown(core)
      await core.importFile(core.file('second.csv', register(FIRMS + 1)))
      const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 1 })
      const [newest] = await core.call('import.list', {})
      await core.call('import.undo', { import: newest?.id ?? 0 })
      const after = await shown(core)
      await core.call('workspace.close', {})
      const elsewhere = async (zone: string) =>
        (
          await inChild(
            folder,
            [
              ['workspace.open', { file: workspace }],
              ['ranking.page', { lens: 'succession', offset: 0, limit: 20 }],
              ['workspace.close', {}],
            ],
            { env: { TZ: zone } },
          )
        ).told[1]?.value
      return all(
        expectThat(page.firms === FIRMS + 1, 'the newest import is not shown'),
        expectThat(after === before, 'undoing brings back something else'),
        expectThat(
          (await elsewhere(ZONES[n] ?? 'UTC')) === (await elsewhere('UTC')),
          'ranks otherwise in another time zone',
        ),
      )
    },
  },
  {
    id: 'F37',
    what: 'names of files and folders as people write them',
    tries: NAMES.length,
    few: NAMES.length,
    async play({ folder, n }) {
      const name = NAMES[n] ?? ''
      const place = join(folder, name)
      mkdirSync(place)
      const core = smallCore(place)
      const path = join(place, `${name}.relevo`)
      await core.call('workspace.create', { file: path })
      const { staged } = await core.call('import.stage', {
        files: [core.file(`${name}.csv`, register(3))],
        job: 'names',
      })
      await core.call('import.keep', { staged })
      await core.call('workspace.backup', { file: join(place, `${name.slice(0, 100)} copy.relevo`) })
      await core.call('workspace.close', {})
      const again = await core.call('workspace.open', { file: path })
      await core.call('workspace.close', {})
      return expectThat(
        again.firms === 3 && again.name === name,
        `opens ${again.name} with ${again.firms} firms`,
      )
    },
  },
  {
    id: 'F39',
    what: 'the settings file is damaged',
    tries: 100,
    few: 10,
    async play({ folder, random }) {
      const path = join(folder, 'settings.json')
      openSettings(folder, 'en').set({ author: 'Ana Ruiz' })
      const bytes = readFileSync(path)
      for (let n = 0; n < 4; n += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      writeFileSync(path, random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes)
      const read = openSettings(folder, 'en')
      read.set({ author: 'Berta Gil' })
      const defaults = read.get().language === 'en' || read.get().language === 'es'
      const kept =
        existsSync(`${path}.damaged`) ||
        JSON.parse(readFileSync(path, 'utf8')).settings.author === 'Berta Gil'
      return all(expectThat(defaults, 'has no language'), expectThat(kept, 'the old one is gone'))
    },
  },
  {
    id: 'F40',
    what: 'faults while 1,000 names are worked on: none in the log, no place in the program on the screen',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const names = Array.from({ length: 1_000 }, (_, n) => `Persona Invento ${n}`)
      const workspace = join(folder, 'w.relevo')
      const core = smallCore(folder)
      await core.call('workspace.create', { file: workspace })
      await core.importFile(core.file('register.csv', register(1_000)))
      const replies = []
      for (const name of names.slice(0, 5))
        replies.push(
          await core.send('firm.explain', { id: name, lens: 'succession' }),
          await core.send('import.stage', { files: [join(folder, name)], job: name }),
          await core.send('note.edit', { note: 9_999, text: name }),
        )
      await core.call('workspace.close', {})
      const log = names.map((name) =>
        bugLine(Object.assign(new Error(`UNIQUE failed: ${name}`), { path: `/home/${name}/f.csv` })),
      )
      const told = replies.map((reply) => (reply.ok ? '' : reply.error.message)).join('\n')
      return all(
        expectThat(!log.some((line) => line.includes('Persona Invento')), 'a name is in the log'),
        expectThat(!/\bat .*:\d+:\d+|\.ts:\d+/.test(told), 'a place in the program is on the screen'),
      )
    },
  },
]
