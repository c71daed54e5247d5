const ZERO = 48

/** The number that a cell of one to nine digits is, or -1 for every other cell: found out faster than by a pattern. */
export function plainCount(text: string): number {
  if (text.length > 9) return -1
  let value = 0
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return text.length === 0 ? -1 : value
}
