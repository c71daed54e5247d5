/**
 * Runs the terminal command on every register in the folders that are named and says what it made of each.
 * A folder that is not there is passed over. Ends with "Scans N passed | N failed".
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { KNOWN_REGISTERS } from './known-registers.ts'
import { type ScanRun, scanOf, scanTroubles } from './scan-troubles.ts'

const REGISTER = /\.(csv|tsv|txt)$/
const NOT_A_REGISTER = /^(SOURCE|README)\b/
/** More than one, for most of a short run is the start of the program. */
const AT_ONCE = 2

const files = process.argv.slice(2).flatMap(registersBelow)
const troubles = await scanAll(files)
const passed = troubles.filter((some) => some.length === 0).length
// To have found nothing to scan is a failure too.
const failed = Math.max(1, files.length) - passed
console.log(`Scans  ${passed} passed | ${failed} failed (${files.length})`)
process.exitCode = failed > 0 ? 1 : 0

function registersBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => REGISTER.test(path) && !NOT_A_REGISTER.test(basename(path)))
    .sort()
    .map((path) => join(folder, path))
}

async function scanAll(paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const results: (readonly string[])[] = []
  const waiting = paths.entries()
  const worker = async () => {
    for (const [place, path] of waiting) results[place] = await scanAndSay(path)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

async function scanAndSay(path: string): Promise<readonly string[]> {
  const run = await scan(path)
  const found = [...scanTroubles(run), ...surprises(path, run)]
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'}  ${path}: ${found.join('; ') || summary(run)}`)
  return found
}

function scan(path: string): Promise<ScanRun> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', 'relevo', '--', 'scan', path, '--json', '--lang', 'en'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => err.push(piece))
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}

function surprises(path: string, run: ScanRun): readonly string[] {
  const known = KNOWN_REGISTERS.find((one) => one.file.test(path))
  const scanned = scanOf(run)
  if (known === undefined || (scanned !== null && known.holds(scanned.import, scanned.ranking))) return []
  return [`expected: ${known.says}`]
}

function summary(run: ScanRun): string {
  const scanned = scanOf(run)
  if (scanned === null) return `refused: ${run.stderr.trim()}`
  const { import: report, ranking } = scanned
  return `${report.profile}, ${report.read} rows, ${report.firms} firms, ${ranking.eligible} eligible`
}
