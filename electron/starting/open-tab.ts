import { join } from 'node:path'
import { createWords } from '../../shared/words/words.ts'
import { openBrowserDoor } from '../browser/server.ts'
import { bugLine } from '../core/thread/bug-line.ts'
import { standardFolders } from '../core/thread/standard-folders.ts'
import { startCore } from '../core/thread/start-core.ts'
import type { StartOptions } from './options.ts'

/**
 * Opens the browser door and prints its address; returns once it is open. It closes with Ctrl+C.
 * @throws what the system reports where the port is taken
 */
export async function openTab(root: string, options: StartOptions): Promise<void> {
  const words = createWords(options.language)
  const folders = standardFolders()
  const documentsFolder = options.folder ?? folders.documentsFolder
  const core = startCore(
    { dataFolder: folders.dataFolder, documentsFolder, language: options.language },
    (error) => console.error(bugLine(error)),
  )
  const door = await openBrowserDoor({
    core,
    words,
    screensFolder: join(root, 'out', 'renderer'),
    documentsFolder,
    port: options.port,
  })
  console.error(words.say('door.files-in', { folder: documentsFolder }))
  console.error(words.say('door.open-address'))
  console.log(door.address)

  const close = async () => {
    await door.close()
    await core.close()
    process.exit(0)
  }
  process.once('SIGINT', close).once('SIGTERM', close)
}
