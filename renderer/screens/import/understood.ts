export const understoodSamples = (
  ..._: readonly unknown[]
): readonly ReadonlyMap<number, string | null>[] => []
