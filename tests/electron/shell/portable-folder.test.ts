import { join } from 'node:path'
import { expect, it } from 'vitest'
import { portableFolder } from '../../../electron/shell/portable-folder.ts'

it('keeps the settings of a portable program beside it, and those of an installed one where the system keeps them', () => {
  expect(portableFolder({ PORTABLE_EXECUTABLE_DIR: '/stick' })).toBe(join('/stick', 'Relevo-data'))
  expect(portableFolder({})).toBeNull()
})
