/** The way of an import, in order. */
export const STEPS = ['files', 'reading', 'mapping', 'dry-run', 'keep'] as const
export type Step = (typeof STEPS)[number]
