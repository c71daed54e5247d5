import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { languageOf } from '../shared/words/language-of.ts'
import { createWords, type Words } from '../shared/words/words.ts'
import { buildIfNeeded } from './building/build-if-needed.ts'
import type * as Tab from './starting/open-tab.ts'
import { openWindow } from './starting/open-window.ts'
import { readStartOptions, type StartOptions } from './starting/options.ts'
import { fetchRuntime, findRuntime, hasDisplay } from './starting/window-runtime.ts'

const FETCH_SECONDS = 15
const root = fileURLToPath(new URL('..', import.meta.url))

process.exitCode = await start(process.argv.slice(2))

/** Opens the window, or the browser door where there can be none. Returns the exit status of what went wrong. */
async function start(args: readonly string[]): Promise<number> {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  const options = readStartOptions(args, locale)
  const words = createWords('word' in options ? languageOf(locale) : options.language)
  const say = (...sentence: Parameters<Words['say']>) => console.error(words.say(...sentence))

  if (Number(process.versions.node.split('.')[0]) < 24) {
    say('door.node-too-old', { found: process.version })
    return 2
  }
  if ('word' in options) {
    say(options.word, options.values)
    return 2
  }
  try {
    await buildIfNeeded(root, () => say('door.building'))
  } catch (error) {
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    say('door.build-failed', { reason })
    return 1
  }
  if (!options.browser && (await openedWindow(options, say))) return 0
  // The built one: its threads start in a tenth of the time that the sources take.
  const built = pathToFileURL(join(root, 'out', 'electron', 'open-tab.js'))
  const { openTab } = (await import(built.href)) as typeof Tab
  try {
    await openTab(root, options)
    return 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    say('door.port-taken', { port: options.port })
    return 2
  }
}

/** Whether the window was opened (and has been closed since); says why where it could not be. */
async function openedWindow(
  options: StartOptions,
  say: (...sentence: Parameters<Words['say']>) => void,
): Promise<boolean> {
  if (!hasDisplay()) {
    say('door.no-display')
    return false
  }
  let runtime = findRuntime()
  if (runtime === null) {
    say('door.fetching', { seconds: FETCH_SECONDS })
    runtime = await fetchRuntime(FETCH_SECONDS * 1_000)
  }
  if (runtime === null) {
    say('door.no-runtime')
    return false
  }
  if (await openWindow(runtime, root, options)) return true
  say('door.window-failed')
  return false
}
