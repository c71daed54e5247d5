import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/** What axe finds wrong with the page once it has settled: one line per rule, with the places. */
export const findViolations = (page: Page): Promise<readonly string[]> => runAxe(page, '{}')

/** Of the same, what depends on the colours: for the other themes of a page that was looked through in one. */
export const findContrast = (page: Page): Promise<readonly string[]> =>
  runAxe(page, "{ runOnly: ['color-contrast', 'link-in-text-block'] }")

async function runAxe(page: Page, options: string): Promise<readonly string[]> {
  await settled(page)
  await page.evaluate(`${axe};0`)
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${options}).then((report) => report.violations)`,
  )
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  )
}
