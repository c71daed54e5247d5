import { fileURLToPath } from 'node:url'
import type { ImportReport } from '../../../../shared/contract/import.ts'
import type { Firm } from '../../../../shared/firm/firm.ts'
import type { SmallCore } from '../small-core.ts'

const AS_OF = '2026-11-01'

export const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../../../fixtures/registries/${path}`, import.meta.url))

/** Imports files of a bundle together and keeps them. */
export async function importBundle(core: SmallCore, files: readonly string[]): Promise<ImportReport> {
  const { staged, report } = await core.call('import.stage', { files, job: 'bundle', asOf: AS_OF })
  await core.call('import.keep', { staged })
  return report
}

export async function firmOf(core: SmallCore, id: string): Promise<Firm> {
  return (await core.call('firm.explain', { id, lens: 'recovery' })).firm
}

/** Every firm that is shown, by id. */
export async function firmsOf(core: SmallCore, ids: readonly string[]): Promise<Firm[]> {
  const firms: Firm[] = []
  for (const id of ids) firms.push(await firmOf(core, id))
  return firms
}
