import type { FileId } from '../../../shared/contract/call.ts'
import { CallError } from '../../../shared/contract/connect.ts'
import type { ChosenFile } from '../../../shared/contract/door.ts'
import type { FieldName } from '../../../shared/firm/fields.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { bridge } from '../../bridge/bridge.ts'
import { isCompanion } from './companion-files.ts'
import { assignColumn, fitMapping } from './mapping-edits.ts'
import { withSectorSystem } from './sector-system.ts'
import {
  emptySession,
  mainSniff,
  requestOf,
  type Session,
  withFiles,
  withLookError,
  withMapping,
  withOption,
  withoutFile,
  withSeries,
  withSniff,
  withWorkspace,
} from './session.ts'
import type { Step } from './steps.ts'
import { useSession } from './use-session.ts'

/** What the person does on the import screen. Failures end in the session, where the screen shows them. */

const now = (): Session => useSession.getState()
const change = (next: (session: Session) => Session): void => useSession.setState(next, true)

/** Walks to a step; the dry run begins where none stands ready for exactly these choices. */
export async function goTo(step: Step): Promise<void> {
  if (step === 'dry-run' && now().staged === null) return tryOut()
  change((session) => ({ ...session, step, error: null }))
}

export const startOver = (): void => change(({ workspace }) => ({ ...emptySession, workspace }))

/** Takes in chosen or dropped files and looks into each. After a kept import a new one begins. */
export async function addFiles(give: () => Promise<readonly ChosenFile[]>): Promise<void> {
  if (now().run !== null || now().keeping || now().receiving) return
  if (now().kept !== null) startOver()
  change((session) => ({ ...session, receiving: true, error: null }))
  try {
    const files = await give()
    if (files.length === 0) return
    change((session) => ({ ...withFiles(session, files), step: 'files' }))
  } catch (error) {
    change((session) => ({ ...session, error }))
  } finally {
    change((session) => ({ ...session, receiving: false }))
  }
  await Promise.all(
    now()
      .looks.filter(({ sniff }) => sniff === null)
      .map(({ chosen }) => lookInto(chosen.file)),
  )
}

export const removeFile = (file: FileId): void => change((session) => withoutFile(session, file))

export const assign = (index: number, field: FieldName | null): void =>
  change((session) => {
    const sniff = mainSniff(session)
    if (sniff === null || session.mapping === null) return session
    const mapping = assignColumn(session.mapping, sniff.header, { index, field })
    return withMapping(session, field === 'sectorCode' ? withSectorSystem(mapping, sniff) : mapping)
  })

/** Says what words mean, or what stands for "not stated". */
export const changeMapping = (next: (mapping: Mapping) => Mapping): void =>
  change((session) => (session.mapping === null ? session : withMapping(session, next(session.mapping))))

/** Keeps the mapping on this computer; a series without a name takes the mapping's. */
export async function rememberMapping(name: string, mapping: Mapping): Promise<void> {
  await bridge.call('import.rememberMapping', { name, mapping })
  if (now().source.trim() === '') nameSeries({ source: name })
}

export const nameSeries = (typed: Partial<Pick<Session, 'source' | 'asOf' | 'withoutNames'>>): void =>
  change((session) => withSeries(session, typed))

export const enterWorkspace = (workspace: string | null): void =>
  change((session) => withWorkspace(session, workspace))

export const forgetError = (): void => useSession.setState({ error: null })

/** Overrules how the files are read, or (undefined) goes back to what was found; the samples follow. */
export async function chooseOption<K extends keyof ReadingOptions>(
  name: K,
  value: ReadingOptions[K] | undefined,
): Promise<void> {
  change((session) => withOption(session, name, value))
  await lookAgain()
}

/** Chooses the registry by hand, or (null) lets the file say. */
export async function chooseProfile(profile: string | null): Promise<void> {
  change((session) => ({ ...session, profile, staged: null }))
  await lookAgain()
}

/** Lays a saved mapping over the main file. Answers with the columns of it that the file does not have. */
export async function loadMapping(file: FileId): Promise<readonly string[]> {
  const saved: Mapping = await bridge.call('import.readMapping', { file })
  const sniff = mainSniff(now())
  if (sniff === null) return []
  const { mapping, notFound } = fitMapping(saved, sniff.header)
  change((session) => ({
    ...withMapping(session, mapping),
    profile: saved.profile === sniff.profile.id ? session.profile : saved.profile,
    options: { ...session.options, decimal: saved.decimal, dateOrder: saved.dateOrder },
  }))
  await lookAgain()
  return notFound
}

const lookAgain = async (): Promise<void> => {
  await Promise.all(now().looks.map(({ chosen }) => lookInto(chosen.file)))
}

/** An answer to a question that has changed meanwhile is dropped: a newer look is on its way. */
async function lookInto(file: FileId): Promise<void> {
  const { options: chosen, profile, looks } = now()
  const isKnown = looks.some((look) => look.chosen.file === file && isCompanion(look))
  const options = isKnown ? {} : chosen
  const stale = () => now().options !== chosen || now().profile !== profile
  try {
    const sniff = await bridge.call('import.sniff', {
      file,
      options,
      ...(profile !== null && { profile }),
    })
    if (!stale()) change((session) => withSniff(session, file, sniff))
  } catch (error) {
    if (!stale()) change((session) => withLookError(session, file, error))
  }
}

/** Reads, checks and compares everything; writes nothing that anybody sees. */
export async function tryOut(): Promise<void> {
  const job = crypto.randomUUID()
  const { workspace } = now()
  const request = requestOf(now(), job)
  const run = { job, startedAt: Date.now(), progress: null, cancelling: false }
  change((session) => ({ ...session, step: 'dry-run', run, staged: null, cancelled: false, error: null }))
  const stop = bridge.listen((progress) => {
    if (progress.job !== job) return
    change((session) =>
      session.run?.job === job ? { ...session, run: { ...session.run, progress } } : session,
    )
  })
  try {
    const staged = await bridge.call('import.stage', request)
    change((session) =>
      session.workspace === workspace
        ? { ...session, run: null, staged }
        : { ...session, run: null, step: 'mapping' },
    )
  } catch (error) {
    const cancelled = error instanceof CallError && error.failure.code === 'cancelled'
    change((session) => ({ ...session, run: null, cancelled, error: cancelled ? null : error }))
  } finally {
    stop()
  }
}

export async function cancelRun(): Promise<void> {
  const { run } = now()
  if (run === null) return
  change((session) => ({ ...session, run: { ...run, cancelling: true } }))
  try {
    await bridge.call('import.cancel', { job: run.job })
  } catch (error) {
    change((session) => ({ ...session, error }))
  }
}

/** Makes the dry run what the workspace shows. Answers whether it did. */
export async function keep(): Promise<boolean> {
  const { staged } = now()
  if (staged === null) return false
  change((session) => ({ ...session, keeping: true, error: null }))
  try {
    const kept = await bridge.call('import.keep', { staged: staged.staged })
    change((session) => ({ ...session, keeping: false, kept, step: 'keep' }))
    return true
  } catch (error) {
    change((session) => ({ ...session, keeping: false, error }))
    return false
  }
}
