/**
 * One name per column from several lines of column names, joined by spaces. A name above empty cells spans the
 * columns that have a name below, up to where one above it begins anew: "Travel" over "Air" and "Rail" gives
 * "Travel Air" and "Travel Rail".
 */
export function headerNames(rows: readonly (readonly string[])[]): string[] {
  const [only] = rows
  if (rows.length <= 1) return [...(only ?? [])]
  const width = Math.max(...rows.map((row) => row.length))
  const parts = rows.map((row, index) =>
    index === rows.length - 1 ? row : spread(row, rows.slice(0, index), rows.slice(index + 1)),
  )
  return Array.from({ length: width }, (_, column) =>
    parts
      .map((row) => row[column] ?? '')
      .filter((part) => part.trim() !== '')
      .join(' '),
  )
}

function spread(
  row: readonly string[],
  above: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
): string[] {
  let last = ''
  return row.map((cell, column) => {
    const beginsAnother = above.some((other) => (other[column] ?? '').trim() !== '')
    if (cell.trim() !== '' || beginsAnother) last = cell
    const isNamedBelow = below.some((other) => (other[column] ?? '').trim() !== '')
    return cell.trim() === '' && isNamedBelow ? last : cell
  })
}

/**
 * Column names without the blanks that fill them up at their end, and these blanks. Blanks within quotation marks are
 * part of the name: `isQuoted` tells whether a name stands so.
 */
export function withoutPadding(
  names: readonly string[],
  isQuoted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly blanks: string } {
  let blanks = ''
  const bare = names.map((name) => {
    const end = name.trimEnd()
    if (end === name || end === '' || isQuoted(name)) return name
    blanks += name.slice(end.length)
    return end
  })
  return { names: bare, blanks }
}
