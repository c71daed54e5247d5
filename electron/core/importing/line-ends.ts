/** Turns "\r\n" and "\r" into "\n" across pieces: a "\r" at the end of one waits for the next. */
export function createLineEnds(): { readonly feed: (text: string, last: boolean) => string } {
  let held = ''
  return {
    feed(text, last) {
      const whole = held + text
      held = !last && whole.endsWith('\r') ? '\r' : ''
      const ready = held === '' ? whole : whole.slice(0, -1)
      return ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready
    },
  }
}
