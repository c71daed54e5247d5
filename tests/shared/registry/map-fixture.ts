import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { Problem } from '../../../shared/firm/problem.ts'
import { findHeader } from '../../../shared/registry/find-header.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { matchProfile, type ProfileMatch } from '../../../shared/registry/match-profile.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'

export interface MappedFixture {
  readonly match: ProfileMatch
  readonly mapping: Mapping
  readonly firms: readonly Firm[]
  readonly problems: readonly Problem[]
  readonly refused: number
  /** The firm whose name begins so. */
  readonly firm: (name: string) => Firm
}

const AS_OF = '2026-11-01'

/** A fixture read the way an import reads it: parsed, header found, profile matched, columns mapped, rows mapped. */
export function mapFixture(
  path: string,
  delimiter: ',' | ';' | '\t',
  encoding: 'utf8' | 'latin1' = 'utf8',
): MappedFixture {
  return mapRows(rowsOfFixture(path, delimiter, encoding), basename(path))
}

export function rowsOfFixture(
  path: string,
  delimiter: ',' | ';' | '\t',
  encoding: 'utf8' | 'latin1' = 'utf8',
): string[][] {
  const file = fileURLToPath(new URL(`../../../fixtures/registries/${path}`, import.meta.url))
  const text = readFileSync(file, encoding).replace(/^\ufeff/, '')
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data
}

export function mapRows(rows: readonly (readonly string[])[], fileName = 'file.csv'): MappedFixture {
  const found = findHeader(rows.map((cells, index) => ({ line: index + 1, cells })))
  const data = rows.slice(found.firstRow)
  const match = matchProfile({ header: found.header, fileName })
  const mapping = proposeMapping({ header: found.header, samples: data, profile: match.profile })
  const map = createRowMapper({ mapping, profile: match.profile, asOf: AS_OF })
  const mapped = data.map((row, index) => map(row, found.line + 1 + index))
  const firms = mapped.flatMap((row) => (row.firm === null ? [] : [row.firm]))
  return {
    match,
    mapping,
    firms,
    problems: mapped.flatMap((row) => row.problems),
    refused: mapped.length - firms.length,
    firm: (name) => {
      const firm = firms.find((one) => one.name.startsWith(name))
      if (firm === undefined) throw new Error(`no firm in the fixture begins with ${name}`)
      return firm
    },
  }
}
