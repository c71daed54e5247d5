import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, session, shell } from 'electron'
import type { Reply } from '../../shared/contract/reply.ts'
import { languageOf } from '../../shared/words/language-of.ts'
import { createWords } from '../../shared/words/words.ts'
import { type RunningCore, startCore } from '../core/thread/start-core.ts'
import { answerPage } from './answer-page.ts'
import { guardSession } from './guard-session.ts'
import { openLog } from './log.ts'
import { menuTemplate } from './menu-template.ts'
import { goTo, openWindow, showStart } from './open-window.ts'
import { openedWith } from './opened-with.ts'
import { pressUndo, type UndoKeys } from './press-undo.ts'
import { serveScreens } from './screens-protocol.ts'
import { spokenLanguage } from './spoken-language.ts'

/** The desktop program: one core, one window, one workspace at a time. */
export async function openProgram(): Promise<void> {
  let asked = openedWith(process.argv, process.cwd())
  app.on('open-file', (event, path) => {
    event.preventDefault()
    asked = path
  })
  await app.whenReady()

  const developing = !app.isPackaged
  const dataFolder = app.getPath('userData')
  const documentsFolder = app.commandLine.getSwitchValue('folder') || join(app.getPath('documents'), 'Relevo')
  let words = createWords(languageOf(app.commandLine.getSwitchValue('lang') || app.getLocale()))

  const log = openLog(join(dataFolder, 'relevo.log'))
  log.started(app.getVersion())
  process.on('uncaughtException', (error) => {
    log.bug(error)
    dialog.showErrorBox('Relevo', words.say('door.failed'))
  })
  const core = startCore({ dataFolder, documentsFolder, language: words.language }, log.bug)

  guardSession(session.defaultSession, developing)
  serveScreens(session.defaultSession, join(app.getAppPath(), 'out/renderer'))

  const window = openWindow({ placeFile: join(dataFolder, 'window.json'), developing })
  const mac = process.platform === 'darwin'
  const setMenu = () => {
    const actions = {
      goTo: (screen: string) => goTo(window, screen),
      press: (keys: UndoKeys) => pressUndo(window.webContents, { keys, mac }),
      print: () => window.webContents.print(),
      showDocuments: () => void shell.openPath(documentsFolder),
      showData: () => void shell.openPath(dataFolder),
    }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ words, actions, mac, developing })))
  }
  const hear = (call: string, reply: Reply) => {
    const language = spokenLanguage(call, reply)
    if (language === null || language === words.language) return
    words = createWords(language)
    setMenu()
  }

  answerPage({ ipc: ipcMain, dialog, window, core, documentsFolder, words: () => words, onReply: hear })
  hear('settings.get', await core.send('settings.get', {}))
  setMenu()
  if (asked !== null) await openWorkspace(core, window, asked)
  showStart(window)
  onSecondStart(core, window)
  endWithWindow(core)
}

/** A second start brings the window forward, with the workspace that it was to open. */
function onSecondStart(core: RunningCore, window: BrowserWindow): void {
  const open = async (path: string | null) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    if (path === null) return
    await openWorkspace(core, window, path)
    showStart(window)
    window.webContents.reload()
  }
  app.on('second-instance', (_event, args, folder) => open(openedWith(args, folder)))
  app.removeAllListeners('open-file').on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
}

async function openWorkspace(core: RunningCore, window: BrowserWindow, path: string): Promise<void> {
  const reply = await core.send('workspace.open', { file: core.grant(path) })
  if (!reply.ok) await dialog.showMessageBox(window, { type: 'warning', message: reply.error.message })
}

/** The program ends with its window, once the core has closed the workspace. */
function endWithWindow(core: RunningCore): void {
  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', async (event) => {
    if (closed) return
    event.preventDefault()
    await core.close()
    closed = true
    app.quit()
  })
}
