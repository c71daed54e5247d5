import { describe, expect, it } from 'vitest'
import { statusKindOf } from '../../../shared/registry/status.ts'

describe('a status in words', () => {
  it.each([
    ['active', 'Active|Activa|Attiva|Ativa|En activo|Vigente|Alta|Registered'],
    ['dormant', 'Dormant|Inactiva|Inattiva|Suspensa|Sospesa|En sommeil'],
    ['strike-off-notice', 'Active - Proposal to Strike off'],
    [
      'insolvency-filing',
      'Voluntary Arrangement|Concurso de acreedores|RECUPERACAO JUDICIAL|Redressement judiciaire|Concordato preventivo|Chapter 11',
    ],
    [
      'administration-or-liquidation',
      'Liquidation|In liquidazione|En liquidación|in scioglimento|Liquidation judiciaire|In Administration/Administrative Receiver|Live but Receiver Manager on at least one charge|Fallimento|En quiebra|Falência|konkurs|DISOLUC. LIQUIDAC. OFICIO INSC. EN RM',
    ],
    [
      'dissolved',
      'Dissolved|Disuelta|Extinguida|Cancelada|Cessata|Radiée|Baixada|Baja|Struck off|Liquidada|Converted/Closed',
    ],
  ])('is %s', (kind, words) => {
    for (const word of words.split('|')) expect(statusKindOf(word), word).toBe(kind)
  })

  it('stays unknown where no table knows it', () => {
    expect(statusKindOf('Entangled')).toBeNull()
  })
})
