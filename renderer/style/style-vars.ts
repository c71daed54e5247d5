import type { CSSProperties } from 'react'

/** Values that a style sheet reads as `var(--name)`, so that it can also leave them aside, as on paper. */
export const styleVars = (values: Readonly<Record<string, string>>): CSSProperties =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]))
