import type { ImportEntry, ImportReport, ImportRequest, StagedImport } from '../../shared/contract/import.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import type { OptionName, OptionValues } from './options.ts'
import type { Core } from './terminal.ts'

/** Options of the commands that read registry files. */
export const READING_OPTIONS: readonly OptionName[] = [
  'profile',
  'mapping',
  'source',
  'asOf',
  'encoding',
  'delimiter',
  'decimal',
  'dateOrder',
  'headerLine',
  'footerRows',
  'withoutNames',
  'strict',
]

/** Reads and checks the files as one import that nobody sees yet. */
export async function stageFiles(
  core: Core,
  files: readonly string[],
  options: OptionValues,
): Promise<StagedImport> {
  const { encoding, delimiter, decimal, dateOrder, headerLine, footerRows } = options
  const { profile, source, asOf, withoutNames } = options
  const mapping =
    options.mapping === undefined
      ? undefined
      : await core.call('import.readMapping', { file: options.mapping })
  const request: Omit<ImportRequest, 'job'> = {
    files,
    options: { encoding, delimiter, decimal, dateOrder, headerLine, footerRows },
    mapping,
    profile,
    source,
    asOf,
    withoutNames,
  }
  return core.job((job) => core.call('import.stage', { ...request, job }))
}

export async function importFiles(
  core: Core,
  files: readonly string[],
  options: OptionValues,
): Promise<{ readonly report: ImportReport; readonly entry: ImportEntry }> {
  const { staged, report } = await stageFiles(core, files, options)
  return { report, entry: await core.call('import.keep', { staged }) }
}

/** With `--strict` refused rows show in the exit status; what could be read is in all the same. */
export const statusOf = ({ refused }: ImportReport, { strict }: OptionValues): ExitStatus =>
  strict && refused > 0 ? EXIT.refusedRows : EXIT.done
