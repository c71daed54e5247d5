import { LAYOUTS, type LayoutName } from './registers/write-register.ts'

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Commands for sqlite3 that find firms of the first extract by id; before the time is taken. */
export const firstIndex = (layout: LayoutName): string =>
  `CREATE UNIQUE INDEX firm_by_id ON firm (${quoted(LAYOUTS[layout].id)});`

/** Commands for sqlite3 that load the next extract beside the first and count what is new, gone and changed. */
export function stagingCommands(layout: LayoutName, nextRegister: string): readonly string[] {
  const { id, header } = LAYOUTS[layout]
  const same = `staging.${quoted(id)} = firm.${quoted(id)}`
  const row = (table: string): string =>
    header
      .split(',')
      .map((name) => `${table}.${quoted(name)}`)
      .join(', ')
  return [
    '.mode csv',
    `.import "${nextRegister}" staging`,
    `CREATE UNIQUE INDEX staging_by_id ON staging (${quoted(id)});`,
    `SELECT count(*) FROM staging WHERE NOT EXISTS (SELECT 1 FROM firm WHERE ${same});`,
    `SELECT count(*) FROM firm WHERE NOT EXISTS (SELECT 1 FROM staging WHERE ${same});`,
    `SELECT count(*) FROM staging JOIN firm ON ${same} WHERE (${row('staging')}) IS NOT (${row('firm')});`,
  ]
}
