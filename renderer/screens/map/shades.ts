/** Hatched, as all that is unknown; the picture defines the pattern. */
export const UNKNOWN_FILL = 'url(#map-unknown)'

/** The shade of a class: the lowest the lightest, the highest the darkest, however few there are. */
export function stepOf(index: number, classes: number): string {
  if (classes <= 1) return 'step2'
  return `step${Math.round((index * 4) / (classes - 1))}`
}
