import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuSetting, menuTemplate } from '../../../electron/shell/menu-template.ts'
import { createWords } from '../../../shared/words/words.ts'

function setting(change: Partial<MenuSetting> = {}): { setting: MenuSetting; visited: string[] } {
  const visited: string[] = []
  const note = (name: string) => () => void visited.push(name)
  const actions = {
    goTo: (screen: string) => void visited.push(screen),
    press: (keys: string) => void visited.push(keys),
    print: note('print'),
    showDocuments: note('documents'),
    showData: note('data'),
  }
  return {
    setting: { words: createWords('en'), actions, mac: false, developing: false, ...change },
    visited,
  }
}

function everyItem(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])])
}

describe('menuTemplate', () => {
  it('speaks the person’s language', () => {
    const labels = everyItem(menuTemplate(setting({ words: createWords('es') }).setting)).map(
      (item) => item.label,
    )
    expect(labels).toContain('Importar un registro…')
    expect(labels).not.toContain('Import a registry…')
  })

  it('gives every item that can be chosen its words', () => {
    for (const mac of [true, false])
      for (const item of everyItem(menuTemplate(setting({ mac, developing: true }).setting)))
        expect(item.type === 'separator' || Boolean(item.label)).toBe(true)
  })

  it('gives no two items the same keys', () => {
    for (const mac of [true, false]) {
      const keys = everyItem(menuTemplate(setting({ mac }).setting)).flatMap((item) => item.accelerator ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('leads to the screens', () => {
    const { setting: given, visited } = setting()
    for (const item of everyItem(menuTemplate(given))) Reflect.apply(item.click ?? (() => {}), undefined, [])
    expect(visited).toEqual([
      ...['/', '/import', '/candidates', 'print', '/settings'],
      ...['undo', 'redo', 'documents', 'data'],
    ])
  })

  it('has developer tools in a checkout only', () => {
    const has = (developing: boolean) =>
      everyItem(menuTemplate(setting({ developing }).setting)).some((item) => item.role === 'toggleDevTools')
    expect([has(true), has(false)]).toEqual([true, false])
  })
})
