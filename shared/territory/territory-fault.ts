/** Why a file of the territory cannot be used; each has a sentence in the words (`places.fault-<code>`). */
export const TERRITORY_FAULTS = [
  'not-boundaries',
  'no-areas',
  'no-names',
  'not-degrees',
  'too-detailed',
  'no-place-column',
  'no-figures',
  'no-coordinates',
  'no-rows',
  'too-many-rows',
] as const
export type TerritoryFaultCode = (typeof TERRITORY_FAULTS)[number]

export class TerritoryFault extends Error {
  override readonly name = 'TerritoryFault'
  readonly code: TerritoryFaultCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: TerritoryFaultCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
