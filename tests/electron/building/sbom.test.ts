import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bundledPackages } from '../../../electron/building/bundled-packages.ts'
import { sbom } from '../../../electron/building/sbom.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const module = (path: string) => join(root, 'node_modules', path)

describe('the list of what ships', () => {
  const bundled = bundledPackages([
    module('react-dom/client.js'),
    module('react-dom/cjs/react-dom-client.production.js'),
    `\0${module('@tanstack/react-query/build/modern/index.js')}?commonjs-proxy`,
    join(root, 'shared', 'firm', 'firm.ts'),
    '\0vite/preload-helper.js',
  ])

  it('names each package once, with its version and licence, and nothing of ours', () => {
    expect(bundled.map((each) => each.name)).toEqual(['@tanstack/react-query', 'react-dom'])
    expect(bundled.every((each) => each.licence === 'MIT' && /^\d/.test(each.version))).toBe(true)
  })

  it('holds the driver, SQLite and Electron as well', () => {
    const written = JSON.stringify(sbom(root, bundled, '3.99.9'))
    for (const name of ['"better-sqlite3"', '"electron"', '"sqlite","version":"3.99.9"', '"react-dom"'])
      expect(written).toContain(name)
    expect(written).toContain('pkg:npm/%40tanstack/react-query@')
  })
})
