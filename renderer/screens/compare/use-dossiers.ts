import { useQueries } from '@tanstack/react-query'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { bridge } from '../../bridge/bridge.ts'

export interface Dossiers {
  /** In the order asked for; those still on their way are left out. */
  readonly dossiers: readonly Dossier[]
  readonly error: Error | null
  readonly isWaiting: boolean
}

/** Several firms' files under the model in force; each is kept as the firm's own screen keeps it. */
export function useDossiers(lens: Lens, ids: readonly string[]): Dossiers {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['firm.explain', { lens, id }],
      queryFn: () => bridge.call('firm.explain', { lens, id }),
    })),
  })
  return {
    dossiers: answers.flatMap(({ data }) => (data ? [data] : [])),
    error: answers.find(({ error }) => error)?.error ?? null,
    isWaiting: answers.some(({ isPending }) => isPending),
  }
}
