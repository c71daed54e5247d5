import type { Api, Input, Output } from '../../../shared/contract/api.ts'
import type { Context } from '../context.ts'

/** Calls that write or read Word files, workbooks and pages. */
const WRITING = [
  'ranking.export',
  'document.render',
  'document.save',
  'letters.save',
  'campaign.save',
  'export.read',
  'changes.save',
  'wordTemplate.fields',
  'wordTemplate.list',
  'wordTemplate.add',
  'wordTemplate.remove',
  'wordTemplate.fill',
] as const
export type WritingCall = (typeof WRITING)[number]

/**
 * These calls, with what answers them loaded when the first is made: its packages take a quarter of the core's memory
 * and of the time that it needs to start, and an import needs none of them.
 */
export function exportCalls(context: Context): Pick<Api, WritingCall> {
  const later = <K extends WritingCall>(name: K) => {
    return async (input: Input<K>): Promise<Output<K>> => {
      const { writingCalls } = await import('./writing-calls.ts')
      return writingCalls(context)[name](input)
    }
  }
  return Object.fromEntries(WRITING.map((name) => [name, later(name)])) as Pick<Api, WritingCall>
}
