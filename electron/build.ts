import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './building/build-if-needed.ts'

await buildIfNeeded(fileURLToPath(new URL('..', import.meta.url)))
