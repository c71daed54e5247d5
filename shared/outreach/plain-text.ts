/**
 * A value made safe to stand anywhere in Markdown as the text it is: no markup, no link, no entity, no HTML, no
 * new line, and no invisible sign that turns the reading direction.
 */
export function plainText(value: unknown): string {
  return String(value)
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
