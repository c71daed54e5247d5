/** A translated area: the same keys as the English one, plus the plural forms its language needs. */
export type SameShape<T extends Readonly<Record<string, string>>> = {
  readonly [K in keyof T]: string
} & Readonly<Record<`${string}_many`, string>>
