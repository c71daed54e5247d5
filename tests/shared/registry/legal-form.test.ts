import { describe, expect, it } from 'vitest'
import { legalKindOfForm } from '../../../shared/registry/legal-form.ts'

describe('a legal form in words', () => {
  it.each([
    [
      'company',
      'Srl|S.r.l.|SpA|S.L.|S.L.U.|S.A.|Ltda|GmbH|SARL|EURL|SAS|PLC|LLC|Ltd|Inc.|Aktiebolag|EIRL|EIRELI|Sociedad Limitada|Sociedade Anônima Fechada|Private Limited Company|Empresa individual de responsabilidad limitada|Società a responsabilità limitata con socio unico',
    ],
    [
      'partnership',
      'Snc|Limited Liability Partnership|Comunidad de bienes|Sociedad civil|GmbH & Co. KG|Società semplice|UTE',
    ],
    [
      'sole-trader',
      'Ditta individuale|Impresa individuale|Empresario individual|Empresário (Individual)|Autónomo|Sole proprietorship|Einzelunternehmen|Entrepreneur individuel|Micro-entrepreneur',
    ],
    [
      'cooperative',
      'Soc. coop.|S. Coop.|S.Coop.|Cooperativa|Cooperativa de consumo|Société coopérative|Genossenschaft|eG|SCOP|SCIC|S.C.C.L.|Co-operative|Samvirkeforetak',
    ],
    [
      'employee-owned',
      'Sociedad Laboral|Sociedad anónima laboral|S.L.L.|Employee Stock Ownership Plan(ESOP)',
    ],
    ['mutual', 'mutuelle|Industrial and Provident Society|Mutua de seguros'],
    [
      'non-profit',
      'Association loi 1901|Asociación|Fundación|Charity|Non-Profit Organization|Stiftelse|Community Interest Company|Fondazione',
    ],
    ['public-body', 'Kommune|Ayuntamiento|Empresa pública municipal|Ente pubblico|Corporación local'],
    ['branch', 'Sucursal|Branch|Zweigniederlassung|Foreign company'],
  ])('is a %s', (kind, forms) => {
    for (const form of forms.split('|')) expect(legalKindOfForm(form), form).toBe(kind)
  })

  it('stays unknown where no table knows it', () => {
    expect(legalKindOfForm('Xyzzy')).toBeNull()
  })
})
