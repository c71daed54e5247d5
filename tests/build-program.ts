import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from '../electron/building/build-if-needed.ts'

/** Before the first test: the terminal's tests start the built program. */
export default async function buildProgram(): Promise<void> {
  await buildIfNeeded(fileURLToPath(new URL('..', import.meta.url)))
}
