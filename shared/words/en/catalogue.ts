import { errors } from './errors.ts'
import { problems } from './problems.ts'

/** The English catalogue; every other language has exactly its shape. One area per file, one line per area here. */
export const en = {
  errors,
  problems,
}
