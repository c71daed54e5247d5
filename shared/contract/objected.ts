import type { Dossier } from './ranking.ts'

/** Whether a firm asked not to be scored: what is calculated to keep its place among the others is shown to nobody. */
export const isObjected = ({ standing }: Pick<Dossier, 'standing'>): boolean =>
  standing.kind === 'excluded' && standing.reason === 'objected'
