import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/** What axe finds wrong with the page as it stands: one line per rule, with the places. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe};0`)
  const found = await page.evaluate<readonly Violation[]>(
    'axe.run(document).then((report) => report.violations)',
  )
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  )
}
