import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { SCORING_VIEW } from '../../../../electron/core/store/scoring-view.ts'
import { LENSES } from '../../../../shared/criteria/names.ts'
import { MODELS } from '../../../../shared/scoring/models/all.ts'
import { LEGAL_MINIMUM } from '../../../../shared/scoring/models/legal-minimum.ts'
import { modelSql } from '../../../../shared/scoring/sql/model-sql.ts'
import { smallCore } from '../../../electron/core/small-core.ts'
import { tempFolder } from '../../../electron/core/temp-folder.ts'
import type { Scored } from './scoring-rows.ts'

const FIXTURES = [
  'generic/censo-municipal.csv',
  'no-enheter/enheter_2026-11-01.csv',
  'sample/registro-ejemplo.csv',
  'uk-companies-house/BasicCompanyData-2026-11-01-part1_1.csv',
]

describe('the model as SQL over an imported register', () => {
  it.each(FIXTURES)('gives the list that the program shows of %s', async (fixture) => {
    const core = smallCore(tempFolder())
    const workspace = join(core.folder, 'town.relevo')
    await core.call('workspace.create', { file: workspace })
    await core.importFile(join(import.meta.dirname, '../../../../fixtures/registries', fixture))
    for (const lens of LENSES) {
      const page = await core.call('ranking.page', { lens, offset: 0, limit: 500 })
      const model = MODELS.find(({ id }) => id === page.model.id)
      if (model === undefined) throw new Error(page.model.id)
      const db = new Database(workspace, { readonly: true })
      db.exec(SCORING_VIEW)
      const rows = db
        .prepare<[], Scored>(
          modelSql(model, { dialect: 'sqlite', asOf: page.asOf, legalMinimum: LEGAL_MINIMUM }),
        )
        .all()
      db.close()
      const ranked = rows.filter(({ gate }) => gate === null)
      expect([rows.length, ranked.length]).toEqual([page.firms, page.eligible])
      const found = ranked.slice(0, page.candidates.length)
      expect(found.map(({ id, tier }) => [id, tier])).toEqual(
        page.candidates.map(({ id, tier }) => [id, tier]),
      )
      for (const [place, { score, low, high, coverage }] of found.entries()) {
        const shown = page.candidates[place]
        for (const [a, b] of [
          [score, shown?.score],
          [low, shown?.low],
          [high, shown?.high],
          [coverage, shown?.coverage],
        ]) {
          expect(a).toBeCloseTo(b ?? Number.NaN, 9)
        }
      }
    }
  })
})
