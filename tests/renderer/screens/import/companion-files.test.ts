import { describe, expect, it } from 'vitest'
import { missingCompanions } from '../../../../renderer/screens/import/companion-files.ts'
import { openSteps } from '../../../../renderer/screens/import/open-steps.ts'
import {
  emptySession,
  requestOf,
  type Session,
  withFiles,
  withSniff,
  withWorkspace,
} from '../../../../renderer/screens/import/session.ts'
import type { Sniff } from '../../../../shared/contract/import.ts'
import { ukCompaniesHouse } from '../../../../shared/registry/profiles/uk-companies-house.ts'
import { proposeMapping } from '../../../../shared/registry/propose-mapping.ts'

const firms = { file: 'f1', name: 'BasicCompanyData.csv', bytes: 100 }
const owners = { file: 'f2', name: 'psc.json', bytes: 100 }

const sniffOf = (header: readonly string[], more: Partial<Sniff> = {}): Sniff => ({
  file: '',
  name: '',
  bytes: 100,
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  titles: [],
  words: [],
  remarks: [],
  header,
  samples: [],
  profile: { id: 'uk-companies-house', title: 'Companies House', confirmed: true },
  profileReason: '',
  mapping: proposeMapping({ header, samples: [], profile: ukCompaniesHouse }),
  reasons: {},
  ...more,
})
const FIRMS = sniffOf(['CompanyName', 'CompanyNumber'])
const OWNERS = sniffOf(['company_number', 'data.kind'], { companion: 'owners' })

const chosen = withFiles(withWorkspace(emptySession, 'Documents/Firms'), [owners, firms])
const names = ({ looks }: Session) => looks.map((look) => look.chosen.name)

describe('companions among the chosen files', () => {
  it.each([
    ['the firms first', ['f1', 'f2']],
    ['the owners first', ['f2', 'f1']],
  ])('stand behind the firms, whose columns are mapped, when the look into %s comes', (_, order) => {
    const session = order.reduce((so, file) => withSniff(so, file, file === 'f1' ? FIRMS : OWNERS), chosen)
    expect(names(session)).toEqual(['BasicCompanyData.csv', 'psc.json'])
    expect(session.mapping?.fields.name?.header).toBe('CompanyName')
    expect([...openSteps(session)]).toEqual(['files', 'reading', 'mapping', 'dry-run'])
    expect(requestOf(session, 'j').files).toEqual(['f1', 'f2'])
    expect(missingCompanions(session)).toEqual([])
  })

  it('are named where they are not there, by what they would add', () => {
    const session = withSniff(withFiles(withWorkspace(emptySession, 'Documents/Firms'), [firms]), 'f1', FIRMS)
    expect(missingCompanions(session)).toEqual(['owners'])
  })

  it('may come alone: there is nothing to map', () => {
    const session = withSniff(
      withFiles(withWorkspace(emptySession, 'Documents/Firms'), [owners]),
      'f2',
      OWNERS,
    )
    expect([...openSteps(session)]).toEqual(['files', 'reading', 'dry-run'])
    expect(requestOf(session, 'j')).toEqual({ files: ['f2'], job: 'j' })
  })
})
