import type { LegalKind } from '../firm/legal-kind.ts'
import { abbreviation, anyAbbreviation } from './abbreviation.ts'
import { plainText } from './normal-header.ts'

/**
 * What a firm's name says about its legal kind, given what its legal form said (null = nothing).
 * - Marks that a law reserves for cooperatives ("soc. coop.", SCOP, "eG" at the end) count whatever the form.
 * - The word cooperative counts unless the name also carries a form that a cooperative cannot have: "… COOPERATIVAS DE
 *   CAFICULTORES S A" and "2010 COOPERATIVE LLC" are to be checked by a person. COOPER and HONCOOP are no such word.
 * - Public bodies and non-profits are taken from a name only where there is no form to go by, and no company suffix.
 */
export function legalKindOfName(
  name: string,
  formKind: LegalKind | null,
  country: string | null,
): LegalKind | null {
  const text = plainText(name)
  if (MAY_SAY_OWNERSHIP.test(text)) {
    if (RESERVED_FOR_COOPERATIVES.test(text)) return 'cooperative'
    if (EMPLOYEE_OWNED.test(text)) return 'employee-owned'
    if (COOPERATIVE_WORD.test(text))
      return NEVER_A_COOPERATIVE.test(text) ? 'perhaps-cooperative' : 'cooperative'
    if (MUTUAL.test(text) && !NEVER_A_COOPERATIVE.test(text)) return 'mutual'
  }
  if (formKind !== null) return null
  const national = NATIONAL_ENDINGS[country ?? '']?.find(([ending]) => ending.test(text))
  if (national !== undefined) return national[1]
  if (COMPANY_SUFFIX.test(text)) return 'company'
  if (PUBLIC_BODY.test(text)) return 'public-body'
  return NON_PROFIT.test(text) ? 'non-profit' : null
}

/** Endings that mean something in one country alone, and are trusted only where there is no legal form. */
const NATIONAL_ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, LegalKind])[]>> = {
  NO: [[/ sa$/, 'cooperative']],
  EE: [[/^tu | tu$/, 'cooperative']],
  PT: [[/ c\.?\s?r\.?\s?l\.?$/, 'cooperative']],
  MX: [
    [/ a\.?\s?c\.?$/, 'non-profit'],
    [/ (?:i\.?\s?a\.?\s?p|a\.?\s?b\.?\s?p)\.?$/, 'non-profit'],
  ],
}

/** One quick test for all that follows: few names pass it. */
const MAY_SAY_OWNERSHIP =
  /co-? ?op|koop|genossen|sc\.?op|s\.?c\.?i\.?c|sccl|samvirke|laboral|s\.?l\.?l|s\.a\.l|esop|employee|mutu|e\.?g\.?$|s\.?\s?c\.?\s?(?:l\.?\s?)?de\s|osuuskunta|spoldzielni|druzstv|uhistu|ekonomisk for|andelslag/

const word = (pattern: string): string => `(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`

const RESERVED_FOR_COOPERATIVES = new RegExp(
  [
    word("(?:societa'?|sociedad|societe|sdad\\.?|soc\\.?) ?(?:agricola |agraria )?co-?op(?:erativ[ae])?"),
    word('s\\. ?coop'),
    word('s coop'),
    word('scop|scic|sccl|koop\\. ?elk'),
    'genossenschaft',
    word(
      'samvirke(?:foretak|lag)|tulundusuhistu|osuuskunta|spoldzielni[a-z]*|druzstvo|ekonomisk forening|andelslag',
    ),
    // Mexico: sociedad cooperativa (de producción) de responsabilidad limitada or suplementada.
    word('s\\.?\\s?c\\.?\\s?(?:l\\.?\\s?)?(?:de p\\.?\\s)?de\\s?r\\.?\\s?[ls]'),
    `(?<=[a-z0-9)] )${abbreviation('eg')}\\.?$`,
  ].join('|'),
)
const COOPERATIVE_WORD = new RegExp(word('co-?op(?:s|erativ[aeo]s?)?|co op|kooperativ[ae]?'))
const EMPLOYEE_OWNED = new RegExp(
  `${word('sociedad (?:anonima |limitada )?laboral|s\\.l\\.l|s\\.a\\.l|esop|employee[- ]owned')}|${abbreviation('sll')}\\.?$`,
)
const MUTUAL = new RegExp(word('mutuelle|mutualidad|mutua'))

/** Forms of companies that no cooperative takes. Ltd, Ltda and Inc. are not among them. */
const NEVER_A_COOPERATIVE = new RegExp(anyAbbreviation('sa sau sas srl srls spa sl slu sarl llc gmbh ag plc'))

const COMPANY_SUFFIX = new RegExp(
  anyAbbreviation(
    'sa sau sas srl srls spa sl slu sarl eurl llc inc corp ltd ltda lda gmbh ag plc bv nv as asa a/s ab oy aps',
  ).concat(
    '|',
    word(
      "s\\.?\\s?de\\s?r\\.?\\s?l\\.?|sapi|limited|incorporated|corporation|llp|ans|societa'? a responsabilita'? limitata|societa'? per azioni",
    ),
  ),
)
const PUBLIC_BODY = new RegExp(
  word(
    '[a-z0-9]*kommune|ayuntamiento|municipio de|ajuntament|municipality of|(?:city|county|borough|district|town|parish) council|comune di|prefeitura|camara municipal|[a-z0-9]*universitet(?:et)?|universidad|universita(?:t|de)?|universidade|university of|videregaende skole|vidaregaande skule',
  ),
)
const NON_PROFIT = new RegExp(
  `^(?:the )?${word('stiftelsen|fondazione|fundacion|fundacio|fundacao|fondation|asociacion|associacio|associazione|associacao|association|parroquia|parrocchia|sindicato|sindacato|syndicat')}|${word('foundation|charity|charitable trust|onlus')}$`,
)
