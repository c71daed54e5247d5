import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { CallName, Input, Output } from '../../shared/contract/api.ts'
import { bridge } from '../bridge/bridge.ts'

export interface CallOptions {
  /** False while the input is not complete yet. */
  readonly enabled?: boolean
  /** Goes on showing the last answer while the next one is on its way. */
  readonly keepPrevious?: boolean
}

/** Asks the core and keeps the answer until `useAction` or `useRefresh` says that it may have changed. */
export function useCall<K extends CallName>(
  name: K,
  input: Input<K>,
  { enabled = true, keepPrevious = false }: CallOptions = {},
): UseQueryResult<Output<K>, Error> {
  return useQuery<Output<K>, Error>({
    queryKey: [name, input],
    queryFn: () => bridge.call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

export interface ActionOptions<K extends CallName> {
  /** Calls whose answers this one changes; `all` after another workspace or another import. */
  readonly refreshes?: readonly CallName[] | 'all'
  readonly onDone?: (answer: Output<K>, input: Input<K>) => void
}

/** Something that changes what the core holds. */
export function useAction<K extends CallName>(
  name: K,
  { refreshes = [], onDone }: ActionOptions<K> = {},
): UseMutationResult<Output<K>, Error, Input<K>> {
  const refresh = useRefresh()
  return useMutation<Output<K>, Error, Input<K>>({
    mutationFn: (input) => bridge.call(name, input),
    onSuccess: async (answer, input) => {
      await refresh(refreshes)
      onDone?.(answer, input)
    },
  })
}

/** Asks again whatever is shown of these calls. */
export function useRefresh(): (names: readonly CallName[] | 'all') => Promise<void> {
  const client = useQueryClient()
  return async (names) => {
    if (names === 'all') return client.invalidateQueries()
    await Promise.all(names.map((name) => client.invalidateQueries({ queryKey: [name] })))
  }
}
