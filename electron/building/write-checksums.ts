import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** What is handed on to people; what else a packer leaves in the folder is none of it. */
const PACKAGE = /\.(?:exe|dmg|zip|AppImage|deb)$/
export const SUMS = 'SHA256SUMS'

/**
 * Writes `SHA256SUMS` beside the packages of a folder, as `sha256sum --check` reads it, so that whoever carries a copy
 * to a machine without a network can tell there whether it is whole. Answers the packages' names.
 */
export async function writeChecksums(folder: string): Promise<string[]> {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => PACKAGE.test(name))
        .sort()
    : []
  const lines: string[] = []
  for (const name of names) lines.push(`${await sha256(join(folder, name))}  ${name}\n`)
  if (names.length > 0) writeFileSync(join(folder, SUMS), lines.join(''))
  return names
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
