/** ISO text of any precision → yyyymmdd with 00 for what is not said ("1987-05" → 19870500). */
export function toStoredDate(iso: string | null): number | null {
  if (iso === null) return null
  if (iso.length === 10) return digits(iso, 0, 4) * 10_000 + digits(iso, 5, 7) * 100 + digits(iso, 8, 10)
  if (iso.length === 4) return digits(iso, 0, 4) * 10_000
  const [year = '0', month = '0', day = '0'] = iso.split('-')
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

/** A number that stands in a text: most dates are whole, and cutting each in pieces was the dearest step of a row. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - ZERO
  return value
}
const ZERO = 48

export function fromStoredDate(stored: number | null): string | null {
  if (stored === null) return null
  const year = String(Math.floor(stored / 10_000)).padStart(4, '0')
  const month = Math.floor(stored / 100) % 100
  const day = stored % 100
  if (month === 0) return year
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === 0 ? yearMonth : `${yearMonth}-${String(day).padStart(2, '0')}`
}
