import { describe, expect, it } from 'vitest'
import { openSteps } from '../../../../renderer/screens/import/open-steps.ts'
import {
  emptySession,
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
} from '../../../../renderer/screens/import/session.ts'
import type { ImportReport, Sniff } from '../../../../shared/contract/import.ts'
import { generic } from '../../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../../shared/registry/propose-mapping.ts'

const file = { file: 'f1', name: 'padron.csv', bytes: 100 }
const other = { file: 'f2', name: 'padron-2.csv', bytes: 100 }

function sniffOf(header: readonly string[]): Sniff {
  const samples = [header.map(() => '1')]
  return {
    file: 'f1',
    name: 'padron.csv',
    bytes: 100,
    encoding: 'utf-8',
    delimiter: ';',
    headerLine: 1,
    titles: [],
    words: [],
    remarks: [],
    header,
    samples,
    profile: { id: 'generic', title: 'CSV', confirmed: true },
    profileReason: '',
    mapping: proposeMapping({ header, samples, profile: generic }),
    reasons: {},
  }
}

const report: ImportReport = {
  profile: 'generic',
  profileReason: '',
  files: [],
  read: 1,
  kept: 1,
  flagged: 0,
  refused: 0,
  firms: 1,
  new: 1,
  changed: 0,
  same: 0,
  gone: 0,
  mapping: {},
  unmapped: [],
  problems: [],
}

const atHome = withWorkspace(emptySession, 'Documents/Firms')
const looked = withSniff(withFiles(atHome, [file]), 'f1', sniffOf(['ID', 'Nombre', 'Empleados']))
const staged: Session = { ...looked, step: 'dry-run', staged: { staged: 4, report } }

describe('the steps that are open', () => {
  it('is the first alone until every file has been looked into', () => {
    expect([...openSteps(withFiles(atHome, [file]))]).toEqual(['files'])
    expect([...openSteps(withFiles(looked, [other]))]).toEqual(['files'])
  })

  it('is all up to the dry run once the columns tell firms apart', () => {
    expect([...openSteps(looked)]).toEqual(['files', 'reading', 'mapping', 'dry-run'])
  })

  it('ends at the mapping without a column for a name or an id', () => {
    const nameless = withSniff(looked, 'f1', sniffOf(['Empleados', 'Municipio']))
    expect(openSteps(nameless).has('dry-run')).toBe(false)
  })

  it('ends at the mapping while no workspace is open', () => {
    expect(openSteps(withWorkspace(looked, null)).has('dry-run')).toBe(false)
  })

  it('lets a reading that failed be changed back', () => {
    const failed = withLookError(looked, 'f1', new Error('no such encoding'))
    expect([...openSteps(failed)]).toEqual(['files', 'reading'])
    expect(failed.looks[0]?.sniff).not.toBeNull()
  })

  it('is the first alone while a second file has other columns', () => {
    const two = withSniff(withFiles(looked, [other]), 'f2', sniffOf(['A', 'B']))
    expect([...openSteps(two)]).toEqual(['files'])
  })

  it('is the last alone after the import was kept', () => {
    const kept = { ...staged, kept: { id: 4 } as Session['kept'] }
    expect([...openSteps(kept)]).toEqual(['keep'])
  })
})

describe('a dry run that stands ready', () => {
  it('is given up by every change of what it was made from', () => {
    const changes: readonly Session[] = [
      withOption(staged, 'decimal', '.'),
      withMapping(staged, looked.mapping ?? sniffOf([]).mapping),
      withSeries(staged, { source: 'alto' }),
      withFiles(staged, [other]),
      withoutFile(staged, 'f1'),
    ]
    expect(changes.map((session) => session.staged)).toEqual([null, null, null, null, null])
  })

  it('does not follow into another workspace, but the choices do', () => {
    const moved = withWorkspace(staged, 'Documents/Other')
    expect(moved.staged).toBeNull()
    expect(moved.step).toBe('mapping')
    expect(moved.mapping).toBe(staged.mapping)
  })
})

describe('files', () => {
  it('stand once, however often they are chosen', () => {
    expect(withFiles(looked, [file, other]).looks.map(({ chosen }) => chosen.name)).toEqual([
      'padron.csv',
      'padron-2.csv',
    ])
  })

  it('take what was decided about them along when the main one goes', () => {
    const decided = withOption(withFiles(looked, [other]), 'delimiter', '|')
    const rest = withoutFile(decided, 'f1')
    expect(rest.options).toEqual({})
    expect(rest.mapping).toBeNull()
  })
})

describe('what the core is asked for', () => {
  it('is what the steps showed, and leaves to the file what nobody overruled', () => {
    const session = withSeries(withOption(looked, 'dateOrder', 'mdy'), { source: ' alto ' })
    expect(requestOf(session, 'j1')).toEqual({
      files: ['f1'],
      job: 'j1',
      options: { dateOrder: 'mdy' },
      mapping: session.mapping,
      source: 'alto',
    })
  })

  it('forgets an overruled choice that was taken back', () => {
    const back = withOption(withOption(looked, 'encoding', 'cp850'), 'encoding', undefined)
    expect(requestOf(back, 'j1').options).toBeUndefined()
  })
})
