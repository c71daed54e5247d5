import type { MenuItemConstructorOptions } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import type { UndoKeys } from './press-undo.ts'

export interface MenuActions {
  /** Goes to a screen by its address in the page, such as "/import". */
  readonly goTo: (screen: string) => void
  readonly press: (keys: UndoKeys) => void
  readonly print: () => void
  readonly showDocuments: () => void
  readonly showData: () => void
}

export interface MenuSetting {
  readonly words: Words
  readonly actions: MenuActions
  readonly mac: boolean
  readonly developing: boolean
}

/** The window's menu as data, in the person's language and by the habits of their system. */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const { words, mac } = setting
  return [
    ...(mac ? [appMenu(setting)] : []),
    { label: words.say('menu.file'), submenu: fileMenu(setting) },
    { label: words.say('menu.edit'), submenu: editMenu(setting) },
    { label: words.say('menu.view'), submenu: viewMenu(setting) },
    {
      label: words.say('menu.window'),
      role: 'window',
      submenu: [
        { role: 'minimize', label: words.say('menu.minimize') },
        { role: 'close', label: words.say('menu.close') },
      ],
    },
    { label: words.say('menu.help'), role: 'help', submenu: helpMenu(setting) },
  ]
}

function appMenu({ words, actions }: MenuSetting): MenuItemConstructorOptions {
  return {
    label: 'Relevo',
    submenu: [
      { role: 'about', label: words.say('menu.about') },
      { type: 'separator' },
      { label: words.say('menu.settings'), accelerator: 'Cmd+,', click: () => actions.goTo('/settings') },
      { type: 'separator' },
      { role: 'hide', label: words.say('menu.hide') },
      { role: 'quit', label: words.say('menu.quit') },
    ],
  }
}

function fileMenu({ words, actions, mac }: MenuSetting): MenuItemConstructorOptions[] {
  const screen = (label: string, accelerator: string, address: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => actions.goTo(address),
  })
  return [
    screen(words.say('menu.start'), 'CmdOrCtrl+1', '/'),
    screen(words.say('menu.import'), 'CmdOrCtrl+I', '/import'),
    screen(words.say('menu.candidates'), 'CmdOrCtrl+2', '/candidates'),
    { type: 'separator' },
    { label: words.say('menu.print'), accelerator: 'CmdOrCtrl+P', click: actions.print },
    ...(mac
      ? []
      : ([
          { type: 'separator' },
          screen(words.say('menu.settings'), 'Ctrl+,', '/settings'),
          { type: 'separator' },
          { role: 'quit', label: words.say('menu.quit') },
        ] satisfies MenuItemConstructorOptions[])),
  ]
}

/** Keys of undo are the page's own first, so that the menu only shows them where it can; macOS hands on what is left. */
function editMenu({ words, actions }: MenuSetting): MenuItemConstructorOptions[] {
  const undo = (keys: UndoKeys, accelerator: string): MenuItemConstructorOptions => ({
    label: words.say(`menu.${keys}`),
    accelerator,
    registerAccelerator: false,
    click: () => actions.press(keys),
  })
  return [
    undo('undo', 'CmdOrCtrl+Z'),
    undo('redo', 'CmdOrCtrl+Shift+Z'),
    { type: 'separator' },
    { role: 'cut', label: words.say('menu.cut') },
    { role: 'copy', label: words.say('menu.copy') },
    { role: 'paste', label: words.say('menu.paste') },
    { role: 'selectAll', label: words.say('menu.select-all') },
  ]
}

function viewMenu({ words, developing }: MenuSetting): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom', label: words.say('menu.actual-size') },
    { role: 'zoomIn', label: words.say('menu.zoom-in') },
    { role: 'zoomOut', label: words.say('menu.zoom-out') },
    { type: 'separator' },
    { role: 'togglefullscreen', label: words.say('menu.full-screen') },
    ...(developing
      ? ([
          { role: 'toggleDevTools', label: words.say('menu.developer-tools') },
        ] satisfies MenuItemConstructorOptions[])
      : []),
  ]
}

function helpMenu({ words, actions, mac }: MenuSetting): MenuItemConstructorOptions[] {
  return [
    { label: words.say('menu.show-documents'), click: actions.showDocuments },
    { label: words.say('menu.show-data'), click: actions.showData },
    ...(mac
      ? []
      : ([{ role: 'about', label: words.say('menu.about') }] satisfies MenuItemConstructorOptions[])),
  ]
}
