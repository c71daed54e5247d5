import type { ImportTask } from './import-task.ts'
import type { SniffedFile } from './sniff.ts'

/**
 * The file without the column of the owner's name, where the person wants no names: what is not mapped is not read.
 * Names in companion files are left out as their rows are stored.
 */
export function leaveOutNames(
  file: SniffedFile,
  { withoutNames }: Pick<ImportTask, 'withoutNames'>,
): SniffedFile {
  const { ownerName, ...fields } = file.mapping.fields
  if (!withoutNames || ownerName === undefined) return file
  const unmapped = [...file.mapping.unmapped, ownerName.header]
  return { ...file, mapping: { ...file.mapping, fields, unmapped } }
}
