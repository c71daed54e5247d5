import { describe, expect, it } from 'vitest'
import { legalKindOfName } from '../../../shared/registry/names.ts'

const kind = (name: string) => legalKindOfName(name, null, null)

describe('a firm’s name', () => {
  it.each([
    'FERRETERIA EL TORNILLO S. COOP.',
    'Metalúrgica del Valle, S.Coop.',
    'Panadería Solana Soc. Coop. Lda',
    "ORTO SOSPESO SOCIETA' COOPERATIVA",
    'Piccola Soc. Coop. a r.l.',
    'SCOP Menuiserie Dubois SAS',
    'Volksbank Musterstadt eG',
    'Baugenossenschaft Berg',
    'MOUNTAIN FOOD CO-OP INC',
    'RURAL ELECTRIC COOPERATIVE, INC.',
    'Green Spoon Co-operative Limited',
    'COOPERATIVA AGRICOLA MISTA LTDA',
  ])('is a cooperative’s: %s', (name) => {
    expect(kind(name)).toBe('cooperative')
  })

  it.each([
    'COOPER FIREARMS INC.',
    'HONCOOP CONSULTING, INC.',
    'HALE PITT COOPER CONSULTING',
    '2010 COOPERATIVE LLC',
    'EXPORTADORA DE LAS COOPERATIVAS DE CAFICULTORES S A EXPOCAFE',
    'insieme.coop s.r.l.',
    'milcoop s.r.l.',
    'The Co-operative Bank PLC',
    'Cooperage & Sons Ltd',
    'Gregory Legg',
  ])('is no cooperative’s: %s', (name) => {
    expect(kind(name)).not.toBe('cooperative')
  })

  it.each([
    '2010 COOPERATIVE LLC',
    'EXPORTADORA DE LAS COOPERATIVAS DE CAFICULTORES S A EXPOCAFE',
    'The Co-operative Bank PLC',
  ])('leaves a contradiction between name and form to a person: %s', (name) => {
    expect(kind(name)).toBe('perhaps-cooperative')
    expect(legalKindOfName(name, 'company', null)).toBe('perhaps-cooperative')
  })

  it.each([
    ['MX', 'PESCADORES DEL ESTERO SC DE RL DE CV', 'cooperative'],
    ['MX', 'Pescadores del Estero, S. C. de P. de R. L.', 'cooperative'],
    ['MX', 'HERRAJES DEL SUR S DE RL DE CV', 'company'],
    ['MX', 'AMIGOS DEL RIO AC', 'non-profit'],
    ['US', 'AMIGOS DEL RIO AC', null],
    ['PT', 'Vinhos da Serra, C.R.L.', 'cooperative'],
    ['EE', 'TÜ Rukkilill', 'cooperative'],
    ['CZ', 'Stavba Lhota, družstvo', 'cooperative'],
  ])('means in %s what that country’s law says: %s', (country, name, kind) => {
    expect(legalKindOfName(name, null, country)).toBe(kind)
  })

  it('says employee-owned by marks the law reserves, not by salt', () => {
    expect(kind('Talleres Unidos, S.L.L.')).toBe('employee-owned')
    expect(kind('Talleres Unidos S.A.L.')).toBe('employee-owned')
    expect(kind('Extracción de Sal')).toBeNull()
  })

  it('says public body or non-profit only where it is unmistakable and nothing else speaks', () => {
    expect(kind('AGDER FYLKESKOMMUNE')).toBe('public-body')
    expect(kind('Ayuntamiento de Villabrea')).toBe('public-body')
    expect(kind('Fundación Solana')).toBe('non-profit')
    expect(kind('Foundation Repair Inc')).toBe('company')
    expect(legalKindOfName('Fundación Solana', 'company', null)).toBeNull()
  })

  it('ends in SA for a cooperative in Norway and a company elsewhere', () => {
    expect(legalKindOfName('LYSVIKA SAMKJØP SA', null, 'NO')).toBe('cooperative')
    expect(legalKindOfName('LYSVIKA SAMKJØP SA', null, 'FR')).toBe('company')
  })
})
