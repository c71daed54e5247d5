import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'

/** Every protection is named, also where it is Electron's default: a changed default changes nothing here. */
const HARDENED: WebPreferences = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
}

export interface WindowPlace {
  readonly width: number
  readonly height: number
  readonly x?: number
  readonly y?: number
}

export function windowOptions({
  place,
  preload,
  icon,
  developing,
}: {
  readonly place: WindowPlace
  readonly preload: string
  readonly icon: string
  readonly developing: boolean
}): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Relevo',
    icon,
    webPreferences: { ...HARDENED, devTools: developing, preload },
  }
}
