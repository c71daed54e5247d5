/** What a legal form means for conversion; the register's own words are kept beside it. */
export const LEGAL_KINDS = [
  'company',
  'partnership',
  'sole-trader',
  'cooperative',
  // A company by its form whose name says cooperative: kept, and marked to be checked.
  'perhaps-cooperative',
  'mutual',
  'employee-owned',
  'public-body',
  'non-profit',
  'branch',
  'listed',
] as const
export type LegalKind = (typeof LEGAL_KINDS)[number]
