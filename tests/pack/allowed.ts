import type { PackageKind } from './systems.ts'

/** A kind of file that may be in a package, and how many of it there must be. */
interface Allowed {
  readonly path: RegExp
  readonly least: number
  readonly most: number
}

const one = (path: RegExp): Allowed => ({ path, least: 1, most: 1 })
const some = (path: RegExp, most = 400): Allowed => ({ path, least: 1, most })
const HASH = '[\\w-]{8}'

/** All that may be in a package's archive. Whatever matches nothing here does not ship. */
const ALLOWED: readonly Allowed[] = [
  one(/^package\.json$/),
  one(/^LICENSE$/),
  one(/^electron\/shell\/resources\/icon\.png$/),
  one(/^fixtures\/registries\/sample\/registro-ejemplo\.csv$/),
  one(/^fixtures\/registries\/sample\/territorio\.geojson$/),
  one(/^fixtures\/registries\/sample\/municipios\.csv$/),
  one(/^fixtures\/registries\/sample\/apoyo-cooperativo\.csv$/),
  one(/^out\/electron\/main\.js$/),
  one(/^out\/electron\/preload\.cjs$/),
  one(/^out\/electron\/open-tab\.js$/),
  one(/^out\/electron\/relevo\.js$/),
  some(/^out\/electron\/[a-z]+(-[a-z]+)*-thread\.js$/, 20),
  some(new RegExp(`^out/electron/[a-z]+(-[a-z]+)*-${HASH}\\.js$`), 60),
  one(/^out\/renderer\/index\.html$/),
  some(new RegExp(`^out/renderer/assets/[\\w.-]+-${HASH}\\.(js|css|woff2|svg|png)$`)),
  // Who made what is inside, and under which licence.
  one(/^out\/electron\/licenses\.md$/),
  one(/^out\/renderer\/licenses\.md$/),
  one(/^out\/electron\/sbom\.cdx\.json$/),
  one(/^node_modules\/better-sqlite3\/package\.json$/),
  one(/^node_modules\/better-sqlite3\/LICENSE$/),
  some(/^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/, 30),
]

const binaryOf = ({ system, processor }: PackageKind): Allowed =>
  one(new RegExp(`^node_modules/better-sqlite3/prebuilds/${system}-${processor}\\.node$`))

/** One sentence for each file that does not belong into a package, and for each that is missing or there too often. */
export function wrongFiles(paths: readonly string[], kind: PackageKind): readonly string[] {
  const allowed = [...ALLOWED, binaryOf(kind)]
  const strangers = paths.filter((path) => !allowed.some((each) => each.path.test(path)))
  return [
    ...strangers.map((path) => `${path} does not belong into a package`),
    ...allowed.flatMap(({ path, least, most }) => {
      const count = paths.filter((each) => path.test(each)).length
      return count >= least && count <= most
        ? []
        : [`there are ${count} of ${path.source}, and ${least} to ${most} are right`]
    }),
  ]
}
