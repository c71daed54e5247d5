import type { DesktopDoor } from '../../shared/contract/door.ts'
import { browserBridge } from './browser.ts'
import { desktopBridge } from './desktop.ts'
import type { Bridge } from './door.ts'

declare global {
  interface Window {
    /** Set by the preload of Relevo's own window. */
    readonly relevo?: DesktopDoor<File>
  }
}

export const bridge: Bridge = window.relevo ? desktopBridge(window.relevo) : browserBridge()
