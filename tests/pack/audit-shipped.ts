import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AuditReport, type Shipped, shippedWeaknesses } from './shipped-weaknesses.ts'

/**
 * `npm run audit`: asks the registry for known weaknesses and ends with status 1 where one that is high or critical
 * ships, or where the registry does not say.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const report = parsed(stdout)
if (report === null) {
  console.log('Audit  the registry does not say which weaknesses are known; nothing was checked')
  process.exitCode = 1
} else {
  const shipped = JSON.parse(readFileSync(`${root}/out/electron/sbom.cdx.json`, 'utf8')) as Shipped
  const found = shippedWeaknesses(report, shipped)
  for (const each of found) console.log(`Audit  ${each}`)
  console.log(`Audit  ${shipped.components.length} packages ship; with grave weaknesses: ${found.length}`)
  process.exitCode = found.length === 0 ? 0 : 1
}

/** Null where the answer is no report. */
function parsed(text: string): AuditReport | null {
  try {
    const answer = JSON.parse(text) as AuditReport
    return answer.vulnerabilities === undefined ? null : answer
  } catch {
    return null
  }
}
