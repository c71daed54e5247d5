/** What `npm audit --json` says, as far as it is asked for here. */
export interface AuditReport {
  readonly vulnerabilities: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly severity: string
        /** Advisories, or names of packages through which this one is affected. */
        readonly via: readonly (string | { readonly title: string; readonly url: string })[]
      }
    >
  >
}

/** What `sbom.cdx.json` lists. */
export interface Shipped {
  readonly components: readonly { readonly group?: string; readonly name: string }[]
}

const GRAVE: ReadonlySet<string> = new Set(['high', 'critical'])

/**
 * Known weaknesses, high or critical, of packages that ship: a line each. Most of what ships was bundled and is a
 * development dependency, which `npm audit --omit=dev` passes over.
 */
export function shippedWeaknesses(report: AuditReport, { components }: Shipped): string[] {
  const shipped = new Set(
    components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)),
  )
  return Object.values(report.vulnerabilities)
    .filter(({ name, severity }) => shipped.has(name) && GRAVE.has(severity))
    .map(({ name, severity, via }) => {
      const why = via.map((each) => (typeof each === 'string' ? each : `${each.title}, ${each.url}`))
      return `${name} (${severity}): ${why.join('; ')}`
    })
}
