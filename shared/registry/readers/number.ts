import type { Reader } from './reader.ts'

export interface NumberLimits {
  readonly least: number
  readonly most: number
}

/**
 * A number in the file's format: "1.234,56", "1,234.56", "1 234,56", "1'234", "-5", "(5)", "12 %", "€ 3.000". The
 * decimal sign is the file's; the other sign is read only where it parts groups of three, so that "110.7" in a file
 * with decimal commas is not taken for 1,107.
 */
export function readNumber(decimal: ',' | '.', limits: NumberLimits): Reader<number> {
  return (text, found) => {
    const value = parseNumber(text, decimal)
    if (value === null) {
      found('number-not-read')
      return null
    }
    if (value < limits.least || value > limits.most) {
      found('number-out-of-range')
      return null
    }
    return value
  }
}

const PLAIN = /^-?\d+$/
const DECORATION = /[€$£%\s'’]|EUR|USD|GBP|NOK|BRL/gi

/** The number a text stands for, or null. No limits. */
export function parseNumber(text: string, decimal: ',' | '.'): number | null {
  if (PLAIN.test(text)) return Number(text)
  let body = text.replace(DECORATION, '').replace(/[−–]/g, '-')
  let sign = 1
  if (body.startsWith('(') && body.endsWith(')')) {
    body = body.slice(1, -1)
    sign = -1
  } else if (body.endsWith('-') && body.length > 1) {
    body = body.slice(0, -1)
    sign = -1
  }
  if (!(decimal === ',' ? WITH_COMMA : WITH_POINT).test(body)) return null
  const value = Number(
    decimal === ',' ? body.replaceAll('.', '').replace(',', '.') : body.replaceAll(',', ''),
  )
  return Number.isFinite(value) ? sign * value : null
}

const WITH_COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[+-]?\d{1,3})?$/i
const WITH_POINT = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i
