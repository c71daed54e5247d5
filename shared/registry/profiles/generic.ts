import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

/** What remains when no register is recognised: columns by their names alone, formats from the cells. */
export const generic: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'generic',
  title: 'CSV',
  fingerprint: null,
  columns: {},
  asOf: { from: 'file-name' },
}
