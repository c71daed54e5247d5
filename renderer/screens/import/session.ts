import type { ChosenFile } from '../../../shared/contract/door.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { ImportEntry, ImportRequest, Sniff, StagedImport } from '../../../shared/contract/import.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { firmsFirst, isWithoutFirms } from './companion-files.ts'
import { carryChoices } from './mapping-edits.ts'
import type { Step } from './steps.ts'

/** A chosen file and what a look into it told; both null before the first answer. */
export interface Look {
  readonly chosen: ChosenFile
  readonly sniff: Sniff | null
  /** What the last look threw. An earlier answer stays beside it, so that the choice can be changed back. */
  readonly error: unknown
}

/** A dry run under way. */
export interface Run {
  /** Names its progress events. */
  readonly job: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly progress: ProgressEvent | null
  readonly cancelling: boolean
}

/** One import from the first file to what was kept. Plain data, so that it survives errors and navigation. */
export interface Session {
  readonly step: Step
  /**
   * The first file is the main one: its reading and its mapping are shown and can be changed. Companions of a register
   * stand behind the firms as soon as they are known.
   */
  readonly looks: readonly Look[]
  /** Only what the person overruled; everything else is guessed from the file. */
  readonly options: ReadingOptions
  /** Registry chosen by hand, or null to let the file say. */
  readonly profile: string | null
  /** Name of the series, '' for the profile's own. */
  readonly source: string
  /** Date of the data, ISO, '' for what the file says. */
  readonly asOf: string
  /** Names of people are left out. */
  readonly withoutNames: boolean
  readonly mapping: Mapping | null
  readonly run: Run | null
  /** The last dry run was stopped by the person. */
  readonly cancelled: boolean
  readonly staged: StagedImport | null
  /** Folder and name of the workspace that the import goes into, or null while none is open. */
  readonly workspace: string | null
  /** Chosen files are on their way in. */
  readonly receiving: boolean
  readonly keeping: boolean
  readonly kept: ImportEntry | null
  /** What the last thing asked for threw, or null. */
  readonly error: unknown
}

export const emptySession: Session = {
  step: 'files',
  looks: [],
  options: {},
  profile: null,
  source: '',
  asOf: '',
  withoutNames: false,
  mapping: null,
  run: null,
  cancelled: false,
  staged: null,
  workspace: null,
  receiving: false,
  keeping: false,
  kept: null,
  error: null,
}

/** The first look at the main file, or null. */
export const mainSniff = (session: Session): Sniff | null => session.looks[0]?.sniff ?? null

/** Adds files behind those already chosen; a file chosen twice stands once. */
export function withFiles(session: Session, files: readonly ChosenFile[]): Session {
  const known = new Set(session.looks.map((look) => look.chosen.file))
  const fresh = files.filter((chosen) => !known.has(chosen.file))
  const looks = fresh.map((chosen) => ({ chosen, sniff: null, error: null }))
  return { ...session, looks: [...session.looks, ...looks], staged: null, error: null }
}

/** Name of the series: as typed, else that of the file mapped before, '' for the profile's own. */
export const seriesOf = (session: Session): string =>
  session.source.trim() || (mainSniff(session)?.series ?? '')

/** Takes a file out; what was decided about the main file goes with it. */
export function withoutFile(session: Session, file: string): Session {
  const wasMain = session.looks[0]?.chosen.file === file
  const looks = session.looks.filter((look) => look.chosen.file !== file)
  const rest = { ...session, looks, staged: null, error: null }
  if (!wasMain) return rest
  return { ...rest, options: {}, profile: null, mapping: mappingOf({ ...session, mapping: null }, looks[0]) }
}

/** A look came back. A new look at the main file keeps the columns that the person chose by hand. Which file is the main one may only show now. */
export function withSniff(session: Session, file: string, sniff: Sniff): Session {
  const looks = firmsFirst(
    session.looks.map((look) => (look.chosen.file === file ? { ...look, sniff, error: null } : look)),
  )
  const main = looks[0]
  const isOther = main?.chosen.file === file || main?.chosen.file !== session.looks[0]?.chosen.file
  const mapping = isOther ? mappingOf(session, main) : session.mapping
  return { ...session, looks, mapping, staged: null, error: null }
}

/** Of a companion no column is mapped: its profile knows them. */
function mappingOf({ mapping }: Session, main: Look | undefined): Mapping | null {
  const sniff = main?.sniff ?? null
  if (sniff === null || sniff.companion !== undefined) return null
  return carryChoices(mapping, sniff.mapping, sniff.header)
}

export function withLookError(session: Session, file: string, error: unknown): Session {
  const looks = session.looks.map((look) => (look.chosen.file === file ? { ...look, error } : look))
  return { ...session, looks }
}

/** The choice is overruled; undefined returns it to what the file says. */
export function withOption<K extends keyof ReadingOptions>(
  session: Session,
  name: K,
  value: ReadingOptions[K] | undefined,
): Session {
  const { [name]: _previous, ...others } = session.options
  const options = value === undefined ? others : { ...others, [name]: value }
  return { ...session, options, staged: null }
}

export const withMapping = (session: Session, mapping: Mapping): Session => ({
  ...session,
  mapping,
  staged: null,
  error: null,
})

/** Name of the series and date of the data, as typed; whether names are left out. */
export const withSeries = (
  session: Session,
  typed: Partial<Pick<Session, 'source' | 'asOf' | 'withoutNames'>>,
): Session => ({
  ...session,
  ...typed,
  staged: null,
})

/** A dry run belongs to the workspace it was compared with: another workspace, and it is gone. */
export function withWorkspace(session: Session, workspace: string | null): Session {
  if (session.workspace === workspace) return session
  if (session.kept !== null) return { ...emptySession, workspace }
  const step = session.step === 'dry-run' && session.run === null ? 'mapping' : session.step
  return { ...session, workspace, step, staged: null }
}

/** What the dry run is asked for: exactly what the steps before it showed. */
export function requestOf(session: Session, job: string): ImportRequest {
  const { looks, options, profile, mapping, asOf, withoutNames } = session
  const source = seriesOf(session)
  return {
    files: looks.map((look) => look.chosen.file),
    job,
    ...(Object.keys(options).length > 0 && { options }),
    ...(profile !== null && { profile }),
    ...(mapping !== null && !isWithoutFirms(session) && { mapping }),
    ...(source !== '' && { source }),
    ...(asOf !== '' && { asOf }),
    ...(withoutNames && { withoutNames }),
  }
}
