import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { SCORING_VIEW } from '../../../../electron/core/store/scoring-view.ts'
import { MODELS } from '../../../../shared/scoring/models/all.ts'
import { LEGAL_MINIMUM } from '../../../../shared/scoring/models/legal-minimum.ts'
import { modelSql } from '../../../../shared/scoring/sql/model-sql.ts'
import { CONTEXT } from '../../../shared/scoring/a-sheet.ts'
import { arbitraryFirm } from '../../../shared/scoring/arbitrary-firm.ts'
import { expectCoreResult, type Scored } from '../../../shared/scoring/sql/scoring-rows.ts'
import { writeFirms } from './write-firms.ts'

const folder = mkdtempSync(join(tmpdir(), 'relevo-sql-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the model as SQL over a workspace', () => {
  it('gives what the core gives for the firms that are shown', () => {
    const firms = fc
      .sample(fc.uniqueArray(arbitraryFirm, { minLength: 200, maxLength: 200, selector: ({ id }) => id }), {
        numRuns: 1,
        seed: 12,
      })
      .flat()
    const db = createWorkspace(join(folder, 'small.relevo'))
    db.exec(`INSERT INTO source (id, name) VALUES (1, 'register');
      INSERT INTO snapshot (id, source, state, profile, as_of, started_at, writer)
      VALUES (1, 1, 'undone', 'generic', '2026-01-01', '', ''), (2, 1, 'kept', 'generic', '2026-01-01', '', '')`)
    for (const snapshot of [1, 2]) writeFirms(db, snapshot, firms)
    db.exec(SCORING_VIEW)
    for (const model of MODELS) {
      const sql = modelSql(model, { dialect: 'sqlite', asOf: CONTEXT.asOf, legalMinimum: LEGAL_MINIMUM })
      const weights = model.criteria.map(({ weight }) => weight)
      expectCoreResult(db.prepare<[], Scored>(sql).all(), { firms, model, weights })
    }
    const laidOff = () =>
      db.prepare('SELECT mass_layoff FROM firm_for_scoring WHERE id = ?').pluck().get(firms[0]?.id)
    expect(laidOff()).toBeNull()
    db.prepare(
      `INSERT INTO distress (file, line, kind, state, source, firm) VALUES ('warn.csv', 2, 'layoffs', 'applied', 1, ?)`,
    ).run(firms[0]?.id)
    expect(laidOff()).toBe(1)
    db.close()
  })
})
