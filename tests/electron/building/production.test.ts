import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** React says so in its development build alone, which is several times slower. */
const OF_DEVELOPMENT = 'Download the React DevTools'

test('the screens are built for production, though tests ask for the build', () => {
  const scripts = globSync('out/renderer/assets/*.js', { cwd: root })
  expect(process.env['NODE_ENV']).toBe('test')
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((path) => readFileSync(`${root}${path}`, 'utf8').includes(OF_DEVELOPMENT))).toEqual(
    [],
  )
})
