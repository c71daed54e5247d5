import type { Reader } from './reader.ts'

/** "0", "-", "n/a": what stands in an id column where there is no id. */
const NO_ID = /^(?:[0\s.\-–—/_*]+|n\.?\/?a\.?|null|none|nan|s\/n|sin dato)$/i

const BEGINS_LIKE_AN_ID = /^0*[1-9]/

/** How spreadsheets are told to leave an id alone: ="00123". */
const AS_FORMULA = /^="(.*)"$/

/** An id as text, its zeros and letters untouched. */
export const readIdentifier: Reader<string> = (cell, found) => {
  if (BEGINS_LIKE_AN_ID.test(cell)) return cell
  const text = AS_FORMULA.exec(cell)?.[1]?.trim() ?? cell
  if (!NO_ID.test(text)) return text
  if (!/^[-–—.\s]+$/.test(text)) found('id-not-usable')
  return null
}

/** As `readIdentifier`, in a register where zeros alone are a firm's id. */
export const readIdentifierOrZero: Reader<string> = (cell, found) =>
  /^0+$/.test(cell) ? cell : readIdentifier(cell, found)
