/** The command line itself is wrong: an unknown command or option, or a value that an option does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
