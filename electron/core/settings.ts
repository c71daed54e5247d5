import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeptSettings, keptSettingsShape } from '../../shared/contract/checks.ts'
import { type Settings, type SettingsChange, USUAL_COVER } from '../../shared/contract/workspace.ts'

/** What this machine remembers apart from any workspace. */
export interface SettingsStore {
  readonly get: () => Settings
  readonly set: (change: SettingsChange) => Settings
  /** Paths, the last opened first. */
  readonly recent: () => readonly RecentWorkspace[]
  readonly remember: (workspace: RecentWorkspace) => void
}

export interface RecentWorkspace {
  readonly path: string
  readonly firms: number
  readonly asOf: string | null
  readonly openedAt: string
}

const RECENT = 12

/** Settings in `settings.json` of the data folder. A damaged file is put aside, not thrown away, and defaults apply. */
export function openSettings(dataFolder: string, language: Settings['language']): SettingsStore {
  const path = join(dataFolder, 'settings.json')
  const defaults: KeptSettings = {
    settings: {
      language,
      theme: 'system',
      coverAfter: USUAL_COVER,
      author: '',
      office: '',
      officeAddress: '',
      officeContact: '',
    },
    recent: [],
  }
  let kept = read(path) ?? defaults
  const write = (next: KeptSettings): void => {
    kept = next
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`)
    renameSync(`${path}.new`, path)
  }
  return {
    get: () => kept.settings,
    set(change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      write({ ...kept, settings: { ...kept.settings, ...given } })
      return kept.settings
    },
    recent: () => kept.recent,
    remember(workspace) {
      const others = kept.recent.filter((each) => each.path !== workspace.path)
      write({ ...kept, recent: [workspace, ...others].slice(0, RECENT) })
    },
  }
}

function read(path: string): KeptSettings | null {
  if (!existsSync(path)) return null
  try {
    return keptSettingsShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    renameSync(path, `${path}.damaged`)
    return null
  }
}
