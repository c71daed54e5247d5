import { plainWords } from './normal-header.ts'

const WORDS =
  /^(?:sub ?)?(?:totale?|totales|totais|totali|totaux|suma|somma|somme|sum|summe|gesamt|totaal|skupaj|ukupno|celkem|spolu|razem|yhteensa|osszesen|kokku|kopa)(?: (?:general|generale|de|di|des|of|du|registros|registos|filas|records|rows|empresas|firmas|firms|companies|imprese|entreprises|societes|n|numero|\d+))*$/

/**
 * Whether a row is the count below a table ("Total registros;40") and no firm: its first filled cell holds words of
 * totals and nothing else, so that a firm called Total Fitness stays one.
 */
export function isTotalsRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== undefined && cell.trim() !== '')
  // Most cells are told apart by their first letter, at less cost.
  if (first === undefined || !/^\s*[cgkorstuy]/i.test(first)) return false
  return WORDS.test(plainWords(first))
}
