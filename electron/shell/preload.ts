import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { DesktopDoor } from '../../shared/contract/door.ts'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import { CHANNELS } from './channels.ts'

/** All that the page can reach. A dropped file's path passes here, from the system to the main process. */
const door: DesktopDoor<File> = {
  send: (call, input) => ipcRenderer.invoke(CHANNELS.call, call, input),
  listen(handler) {
    const pass = (_event: unknown, progress: ProgressEvent) => handler(progress)
    ipcRenderer.on(CHANNELS.progress, pass)
    return () => {
      ipcRenderer.off(CHANNELS.progress, pass)
    }
  },
  accept: (dropped) =>
    ipcRenderer.invoke(
      CHANNELS.drop,
      dropped.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
    ),
}

contextBridge.exposeInMainWorld('relevo', door)
