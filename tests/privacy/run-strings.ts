import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { throughExits } from './through-exits.ts'

/**
 * `npm run strings -- FOLDER …`: takes every string of the JSON lists and text files in these folders through every way
 * out. Ends with status 1 where one of them is a formula, becomes a tag, or breaks something.
 */
const strings = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /(?:blns|strings|payloads?|formula)[^/]*\.(?:json|txt)$/i.test(entry.name),
    )
    .flatMap((entry) => readStrings(join(entry.parentPath, entry.name))),
)
const unique = [...new Set(strings)]
if (unique.length === 0) {
  console.error('No strings. Name folders that hold them: npm run strings -- FOLDER …')
  process.exit(2)
}
const work = mkdtempSync(join(tmpdir(), 'relevo-strings-'))
try {
  const { tried, findings } = await throughExits(work, unique)
  for (const finding of findings.slice(0, 50)) console.log(finding)
  console.log(`Strings  ${unique.length}; exits  ${tried} tried, ${findings.length} failed`)
  process.exitCode = findings.length === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function readStrings(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.json')) return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
