import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderKind } from '../../../../electron/core/store/folder-kind.ts'

describe('folderKind', () => {
  it.each([
    ['/home/ana/OneDrive/firms.relevo', 'synced'],
    ['/home/ana/OneDrive - Ayuntamiento/firms.relevo', 'synced'],
    ['/home/ana/Library/Mobile Documents/com~apple~CloudDocs/firms.relevo', 'synced'],
    ['/home/ana/Dropbox/office/firms.relevo', 'synced'],
    ['\\\\server\\share\\firms.relevo', 'network'],
    ['//server/share/firms.relevo', 'network'],
    ['/home/ana/Documents/onedrive-notes/firms.relevo', 'local'],
    [join(tmpdir(), 'firms.relevo'), 'local'],
  ])('%s is %s', (path, kind) => {
    expect(folderKind(path)).toBe(kind)
  })
})
