import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export interface StandardFolders {
  readonly dataFolder: string
  readonly documentsFolder: string
}

/** Where this system keeps a program's settings and a person's documents; the same places that Electron names. */
export function standardFolders(platform = process.platform, env = process.env): StandardFolders {
  return {
    dataFolder: join(settingsFolder(platform, env), 'Relevo'),
    documentsFolder: join(documents(platform, env), 'Relevo'),
  }
}

function settingsFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
}

/** On Linux the folder has the name of the person's language ("Documentos"), written in user-dirs.dirs. */
function documents(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const usual = join(homedir(), 'Documents')
  if (platform === 'win32' || platform === 'darwin') return usual
  try {
    const named = readFileSync(join(settingsFolder(platform, env), 'user-dirs.dirs'), 'utf8')
    const folder = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(named)?.[1]
    return folder?.replace('$HOME', homedir()) ?? usual
  } catch {
    return usual
  }
}
