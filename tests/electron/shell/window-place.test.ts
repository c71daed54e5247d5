import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepPlace, readPlace, visiblePlace } from '../../../electron/shell/window-place.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }

describe('visiblePlace', () => {
  it('leaves a window where it can be seen, also on a second screen', () => {
    const place = { x: 2000, y: 10, width: 1200, height: 800 }
    expect(visiblePlace(place, [screen, { ...screen, x: 1920 }])).toEqual(place)
  })

  it('lets the system place a window whose screen is gone, no larger than the one there is', () => {
    const place = { x: 2000, y: 10, width: 2400, height: 800 }
    expect(visiblePlace(place, [screen])).toEqual({ width: 1920, height: 800 })
  })

  it('lets the system place a window whose title bar lies above the screen', () => {
    expect(visiblePlace({ x: 0, y: -50, width: 800, height: 600 }, [screen])).toEqual({
      width: 800,
      height: 600,
    })
  })
})

describe('readPlace', () => {
  it('reads what was kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
    const kept = { place: { x: 1, y: 2, width: 900, height: 700 }, maximized: true }
    keepPlace(join(folder, 'window.json'), kept)
    expect(readPlace(join(folder, 'window.json'))).toEqual(kept)
    rmSync(folder, { recursive: true })
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"place":null,"maximized":true}',
    '{"place":{"width":1e9},"maximized":0}',
  ])('uses the usual place where the file holds %j', (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
    writeFileSync(join(folder, 'window.json'), text)
    expect(readPlace(join(folder, 'window.json'))).toEqual(readPlace(join(folder, 'nothing.json')))
    rmSync(folder, { recursive: true })
  })
})
