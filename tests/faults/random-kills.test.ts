import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../electron/core/temp-folder.ts'
import { surviveKills } from './survive-kills.ts'

describe('kill -9 at random moments of an import', () => {
  it('leaves what was shown, a sound workspace, and an import that can be done again', async () => {
    const folder = join(tempFolder(), 'kills')
    expect(await surviveKills({ folder, count: 3, seed: 20, rows: 10_000 })).toEqual([])
  }, 240_000)
})
