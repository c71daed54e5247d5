import { fileURLToPath } from 'node:url'
import { writeChecksums } from './write-checksums.ts'

/** After `npm run dist`: the checksums of what it made. */
await writeChecksums(fileURLToPath(new URL('../../dist', import.meta.url)))
