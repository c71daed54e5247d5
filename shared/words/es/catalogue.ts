import { errors } from './errors.ts'
import { problems } from './problems.ts'

export const es = {
  errors,
  problems,
}
