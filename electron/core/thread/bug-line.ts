/**
 * What the log may keep of an error: its name, its code and the places in the program. Not its message, which may
 * quote a person's data, and of a path only the file's name.
 */
export function bugLine(error: Error): string {
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const places = (error.stack ?? '')
    .split('\n')
    .map((line) => /^\s+at (?:.*[^\w.-])?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1])
    .filter((place) => place !== undefined)
  return [`${error.name}${code}`, ...places].join(' < ')
}
