import { FIELD_NAMES, type FieldName } from '../firm/fields.ts'
import { PROFILE_DEFAULTS, type Profile } from './profile.ts'

const NOT_STATED: readonly string[] = ['n.a.', 'n.d.', 'n.s.', 'n.a', 'n.d', 'n.s', 'n.disp.']

/**
 * What the exports of the commercial company databases have in common: money in thousands, "n.a." for what is not
 * there, names of columns over several lines, a further line for each further director.
 */
export const FIGURES_EXPORT = {
  ...PROFILE_DEFAULTS,
  confirmed: false,
  moneyUnit: 1_000,
  continued: true,
  nullTokens: Object.fromEntries(FIELD_NAMES.map((field) => [field, NOT_STATED])) as Record<
    FieldName,
    readonly string[]
  >,
  statuses: {
    'active insolvency proceedings': 'insolvency-filing',
    'active default of payment': 'insolvency-filing',
    'active rescue plan': 'insolvency-filing',
    'active dormant': 'dormant',
    'in liquidation': 'administration-or-liquidation',
    'dissolved merger or take over': 'dissolved',
  },
  asOf: { from: 'file-name' },
} as const satisfies Partial<Profile>
