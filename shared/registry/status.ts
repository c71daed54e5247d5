import type { StatusKind } from '../firm/status.ts'
import { plainWords } from './normal-header.ts'

/**
 * What a status in words means, from a table of words in five languages (and some of Norway's); the first rule that
 * fits counts. null where none does. A register's own words come first (`Profile.statuses`).
 */
export function statusKindOf(status: string): StatusKind | null {
  const words = plainWords(status)
  return RULES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Graver and more particular words stand first: "inactive" before "active", "liquidated" before "liquidation". */
const RULES: readonly (readonly [RegExp, StatusKind])[] = [
  [/strike off|strike off notice/, 'strike-off-notice'],
  [/\bdissolved|disuelt|dissout|dissolvid|\bextin[gct]|cancel|cancellat|struck off|deregister/, 'dissolved'],
  [
    /\bcessat|\bcesad|\bcessee|\bcerrad|\bencerrad|\bclosed\b|\bferme|\bbaja\b|\bbaixad|\bradi(ee|ata)/,
    'dissolved',
  ],
  [
    /\bliquidad[ao]\b|\bliquidated\b|\bslettet|\bremoved\b|\bterminated\b|\bgeloscht|\berloschen/,
    'dissolved',
  ],
  [
    /liquid|\bin administration|administrat\w+ receiver|receiver|winding up|wound up/,
    'administration-or-liquidation',
  ],
  [/bankrupt|falliment|quiebra|falenci|\bfalid|faillite|konkurs|chapter 7/, 'administration-or-liquidation'],
  [/avvikling|tvangsopplos|scioglimento|\bdisoluc|\bdissolu/, 'administration-or-liquidation'],
  [/amministrazione (straordinaria|controllata|giudiziaria)/, 'administration-or-liquidation'],
  [
    /voluntary arrangement|recuperacao judicial|concordato|concurs|redressement|sauvegarde/,
    'insolvency-filing',
  ],
  [/procedure collective|suspension de pagos|moratori|chapter 11|insolven/, 'insolvency-filing'],
  [
    /rekonstruksjon|composizione negoziata|reorganizacion|reestructuracion|acuerdo de acreedores/,
    'insolvency-filing',
  ],
  [/dormant|\binactiv|\binattiv|\binativ|\binactif|sospes|suspend|suspens|sommeil/, 'dormant'],
  [/non trading|sans activite|sin actividad|\bruhend|paralizad|\binapta/, 'dormant'],
  [/\bactiv[aeo]?\b|\battiv[ao]\b|\bativ[ao]\b|\bactif|\baktiv|vigente|\balta\b|\bnormal\b/, 'active'],
  [/registered|registrad|inscri[tp]|registrert|funcionamiento|operating|\bopen\b|\blive\b/, 'active'],
  [/good standing|en activo|iscritta/, 'active'],
]
