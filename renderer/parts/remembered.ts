/**
 * A small thing that this machine's screens remember between starts. Where the browser keeps nothing, nothing is
 * remembered.
 */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`relevo.${name}`, value)
  } catch {
    return
  }
}

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`relevo.${name}`)
  } catch {
    return null
  }
}
