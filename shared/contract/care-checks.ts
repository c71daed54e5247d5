import { z } from 'zod'
import type { Input } from './api.ts'
import type { CareCalls } from './care.ts'

/** The exact shape of the inputs about a workspace's health and its copies. */

const fileId = z.string().min(1).max(4_096)
const nothing = z.strictObject({})

export const careChecks = {
  'workspace.backup': z.strictObject({ file: fileId }),
  'workspace.verify': nothing,
  'workspace.care': nothing,
  'workspace.diagnostics': nothing,
  'workspace.rescue': z.strictObject({ file: fileId, into: fileId }),
  'backup.list': z.strictObject({ file: fileId.optional() }),
  'backup.restore': z.strictObject({ file: fileId, backup: fileId }),
} satisfies { readonly [K in keyof CareCalls]: z.ZodType<Input<K>> }
