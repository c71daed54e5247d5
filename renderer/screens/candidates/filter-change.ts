import type { SpanName } from '../../../shared/contract/list-view.ts'
import type { Filter } from '../../../shared/contract/ranking.ts'

type ListName = Exclude<keyof Filter, 'search' | SpanName>

export interface Toggle {
  readonly filter: Filter
  readonly name: ListName
  readonly value: string
}

/** The filter with one value of one list put in, or taken out where it was in. An empty list is no part of a filter. */
export function toggled({ filter, name, value }: Toggle): Filter {
  const values: readonly string[] = filter[name] ?? []
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return next.length > 0 ? { ...filter, [name]: next } : without(filter, name)
}

export function without(filter: Filter, name: keyof Filter): Filter {
  const { [name]: _gone, ...rest } = filter
  return rest
}
