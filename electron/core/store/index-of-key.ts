/** Index of a key among ascending ones, or -1. */
export function indexOfKey(keys: Float64Array, key: number): number {
  // Where no key is missing, as within one import, its distance from the first is its place.
  const guess = key - (keys[0] ?? 0)
  if (keys[guess] === key) return guess
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
