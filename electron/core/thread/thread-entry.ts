/**
 * Address of a thread's entry file beside the file that starts it, with that file's own ending: `.ts` when the
 * sources run as they are, `.js` in the build, where all entries lie in one folder.
 * @param name without ending
 * @param from the starter's `import.meta.url`
 */
export function threadEntry(name: `${string}-thread`, from: string): URL {
  const ending = new URL(from).pathname.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./${name}.${ending}`, from)
}
