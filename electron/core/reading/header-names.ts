/**
 * One name per column from several lines of column names, joined by spaces. A name above empty cells spans the
 * columns that have a name below: "Travel" over "Air" and "Rail" gives "Travel Air" and "Travel Rail".
 */
export function headerNames(rows: readonly (readonly string[])[]): string[] {
  const [only] = rows
  if (rows.length <= 1) return [...(only ?? [])]
  const width = Math.max(...rows.map((row) => row.length))
  const parts = rows.map((row, index) =>
    index === rows.length - 1 ? row : spread(row, rows.slice(index + 1)),
  )
  return Array.from({ length: width }, (_, column) =>
    parts
      .map((row) => row[column] ?? '')
      .filter((part) => part.trim() !== '')
      .join(' '),
  )
}

function spread(row: readonly string[], below: readonly (readonly string[])[]): string[] {
  let last = ''
  return row.map((cell, column) => {
    if (cell.trim() !== '') last = cell
    const isNamedBelow = below.some((other) => (other[column] ?? '').trim() !== '')
    return cell.trim() === '' && isNamedBelow ? last : cell
  })
}
