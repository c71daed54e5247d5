/** An opaque handle to a file that the host's dialog, drop or upload handed out. Never a path. */
export type FileId = string

/** One call of the contract: an object in, plain JSON out. */
export interface Call<Input, Output> {
  readonly input: Input
  readonly output: Output
}
export type Nothing = Record<string, never>
