import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { containedPath } from '../../../../electron/core/screens/contained-path.ts'

const folder = resolve('/srv/screens')

describe('containedPath', () => {
  it('finds files of the folder and of folders in it', () => {
    expect(containedPath(folder, '/index.html')).toBe(join(folder, 'index.html'))
    expect(containedPath(folder, '/assets/a%20b.js')).toBe(join(folder, 'assets', 'a b.js'))
    expect(containedPath(folder, '/assets/..dots.js')).toBe(join(folder, 'assets', '..dots.js'))
  })

  it.each([
    '/',
    '/.',
    '/..',
    '/../secret',
    '/../screens-next/secret',
    '/%2e%2e/secret',
    '/%2e%2e%2fsecret',
    '/assets/../../secret',
    '/%252e%252e/secret',
    '/..%5csecret',
    '/%5c%5cserver%5cshare',
    '/a%00.html',
    '/%',
    '/%ff',
    'index.html',
    '',
  ])('leads nowhere for %j', (pathname) => {
    expect(containedPath(folder, pathname)).toBeNull()
  })
})
