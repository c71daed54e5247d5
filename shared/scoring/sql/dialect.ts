export const DIALECTS = ['sqlite', 'postgres'] as const
export type Dialect = (typeof DIALECTS)[number]

/** Where the two engines say the same thing in other words. Arguments are SQL expressions. */
export interface Speech {
  readonly real: string
  readonly least: (of: readonly string[]) => string
  readonly greatest: (of: readonly string[]) => string
  /** Whether a text is a NACE code as `naceSpan` reads one, its division aside. */
  readonly looksLikeNace: (text: string) => string
  /** Rounded to nine decimals, for the order. */
  readonly rounded: (number: string) => string
  /** Compared byte by byte, whatever the language of the server. */
  readonly plainOrder: (text: string) => string
}

export const SPEECH: Readonly<Record<Dialect, Speech>> = {
  sqlite: {
    real: 'REAL',
    least: (of) => call('min', of),
    greatest: (of) => call('max', of),
    looksLikeNace: (text) =>
      `(${['[0-9][0-9]', '[0-9][0-9].[0-9]', '[0-9][0-9].[0-9][0-9]'].map((glob) => `${text} GLOB '${glob}'`).join(' OR ')})`,
    rounded: (number) => `round(${number}, 9)`,
    plainOrder: (text) => text,
  },
  postgres: {
    real: 'double precision',
    least: (of) => call('least', of),
    greatest: (of) => call('greatest', of),
    looksLikeNace: (text) => `${text} ~ '^[0-9]{2}([.][0-9]{1,2})?$'`,
    rounded: (number) => `round(CAST(${number} AS numeric), 9)`,
    plainOrder: (text) => `${text} COLLATE "C"`,
  },
}

/** SQLite's min and max of one argument are sums over rows. */
const call = (name: string, of: readonly string[]): string =>
  of.length === 1 ? (of[0] ?? '') : `${name}(${of.join(', ')})`

/** Always with a point: whole numbers would divide as whole numbers. */
export function literal(value: number): string {
  const text = Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : String(value)
  return value < 0 ? `(${text})` : text
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const anyOf = (column: string, texts: readonly string[]): string =>
  `${column} IN (${texts.map(quoted).join(', ')})`

/** 1 where the condition holds, else 0, also where it cannot be told. */
export const bit = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`

export const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0.0' : terms.join(' + '))

export const snake = (name: string): string => name.replaceAll('-', '_')
