import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { compareFiles } from './compare-files.ts'
import { compareOnRandomFiles } from './compare-readers.ts'

/**
 * `npx node tests/fuzz/two-readers.ts [--rows 1000000] [--seed 1]`: the bulk reader beside the careful one on random files;
 * `npx node tests/fuzz/two-readers.ts --folder FOLDER`: on every file of a folder, in pieces of several sizes.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
  },
})
const { folder } = values
const { files, rows, bulk, differences } =
  folder === undefined
    ? compareOnRandomFiles({
        rows: Number(values.rows),
        seed: Number(values.seed),
        report: (done) => process.stderr.write(`\r${done}`),
      })
    : compareFiles(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
      )
for (const difference of differences) process.stdout.write(`${JSON.stringify(difference)}\n`)
process.stdout.write(
  `${files} files, ${rows} rows, ${bulk} of them by the bulk reader, ${differences.length} differences\n`,
)
process.exitCode = differences.length === 0 ? 0 : 1
