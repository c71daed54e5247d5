import { ISIC4 } from './tables/isic4.ts'
import { NACE_2_1 } from './tables/nace-2-1.ts'
import { NACE_REV2 } from './tables/nace-rev2.ts'
import { NAICS_GROUPS, NAICS_TO_NACE } from './tables/naics.ts'
import { SCIAN_TO_NACE } from './tables/scian.ts'

/** Codes of a classification without dots: its four-digit classes, and every two- and three-digit beginning of one. */
export interface CodeList {
  readonly classes: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly divisions: ReadonlySet<string>
}

export const naceRev2: CodeList = unpack(NACE_REV2)
export const nace21: CodeList = unpack(NACE_2_1)
export const isic4: CodeList = unpack(ISIC4)

/** NAICS prefix (3 to 6 digits) → NACE Rev. 2 digits. */
export const naicsPrefixes: ReadonlyMap<string, string> = byPrefix(NAICS_TO_NACE)
/** The same for the sectors that Mexico's version has alone. */
export const scianPrefixes: ReadonlyMap<string, string> = byPrefix(SCIAN_TO_NACE)

export const naicsGroups: ReadonlySet<string> = new Set(
  NAICS_GROUPS.trim()
    .split(/\s+/)
    .flatMap((entry) => [...entry.slice(3)].map((digit) => entry.slice(0, 3) + digit)),
)

function byPrefix(table: string): Map<string, string> {
  return new Map(
    lines(table).flatMap(([nace, prefixes]) => prefixes.split(' ').map((prefix) => [prefix, nace] as const)),
  )
}

function unpack(table: string): CodeList {
  const classes = new Set<string>()
  for (const [division, endings] of lines(table)) {
    for (const ending of endings.split(' ')) classes.add(division + ending)
  }
  return {
    classes,
    groups: new Set([...classes].map((code) => code.slice(0, 3))),
    divisions: new Set([...classes].map((code) => code.slice(0, 2))),
  }
}

function lines(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', rest = ''] = line.split(':')
      return [key, rest]
    })
}
