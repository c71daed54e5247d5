/** A folder (or one file with rights of its own) and what its files may import besides one another. */
export interface Room {
  readonly path: string
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** Node's own modules. */
  readonly node?: true
  /** Other rooms lend their types only. */
  readonly typesOnly?: true
}

const CHECKS = 'shared/contract/checks.ts'
/** One file of checks an area: zod is known to these alone. */
const AREA_CHECKS = ['outreach', 'care', 'privacy', 'list', 'place', 'by-hand', 'decision'].map(
  (area) => `shared/contract/${area}-checks.ts`,
)
/** The parts that inputs of several areas share. */
const LIST_CHECKS = 'shared/contract/list-checks.ts'
const PURE = [
  'shared/firm',
  'shared/registry',
  'shared/territory',
  'shared/criteria',
  'shared/scoring',
  'shared/words',
  'shared/outreach',
  'shared/exports',
  'shared/contract',
]
const DOOR = ['electron/core', 'shared/contract', 'shared/words']

/** Who may import whom. A file belongs to the room with the longest path that leads to it. */
const ROOMS: readonly Room[] = [
  { path: 'shared/firm', rooms: [], packages: [] },
  { path: 'shared/words', rooms: [], packages: ['i18next'] },
  { path: 'shared/registry', rooms: ['shared/firm'], packages: ['fastest-levenshtein'] },
  { path: 'shared/territory', rooms: ['shared/registry'], packages: ['d3-geo', 'topojson-client'] },
  { path: 'shared/criteria', rooms: ['shared/firm'], packages: [] },
  { path: 'shared/scoring', rooms: ['shared/firm', 'shared/criteria'], packages: ['ml-matrix'] },
  {
    path: 'shared/outreach',
    rooms: ['shared/firm', 'shared/scoring', 'shared/words'],
    packages: ['liquidjs', 'markdown-it'],
  },
  {
    path: 'shared/exports',
    rooms: ['shared/firm', 'shared/scoring', 'shared/words'],
    packages: [],
  },
  { path: 'shared/contract', rooms: PURE, packages: [], typesOnly: true },
  { path: CHECKS, rooms: [...PURE, ...AREA_CHECKS], packages: ['zod'] },
  ...AREA_CHECKS.map((path) => ({ path, rooms: [...PURE, LIST_CHECKS], packages: ['zod'] })),
  {
    path: 'electron/core',
    rooms: [...PURE, CHECKS],
    packages: [
      'better-sqlite3',
      'papaparse',
      'iconv-lite',
      'chardet',
      'jsonc-parser',
      'docx',
      'docxtemplater',
      'fastest-levenshtein',
      'kysely',
      'pizzip',
    ],
    node: true,
  },
  { path: 'electron/shell', rooms: DOOR, packages: ['electron', 'electron-log'], node: true },
  { path: 'electron/cli', rooms: DOOR, packages: ['commander', 'cli-progress'], node: true },
  { path: 'electron/browser', rooms: DOOR, packages: [], node: true },
  {
    path: 'electron',
    rooms: [...DOOR, 'electron/shell', 'electron/cli', 'electron/browser'],
    packages: ['vite', 'electron-vite', '@vitejs/plugin-react'],
    node: true,
  },
  { path: 'renderer/bridge', rooms: ['shared/contract'], packages: [] },
  {
    path: 'renderer',
    rooms: [...PURE, 'renderer/bridge'],
    packages: [
      '@fontsource-variable/inter',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'd3-geo',
      'lucide-react',
      'markdown-it',
      'react',
      'react-aria-components',
      'react-dom',
      'react-i18next',
      'tinykeys',
      'wouter',
      'zustand',
    ],
  },
]

export function roomOf(path: string): Room | null {
  const leading = ROOMS.filter((room) => path === room.path || path.startsWith(`${room.path}/`))
  return leading.reduce<Room | null>(
    (best, room) => (best && best.path.length > room.path.length ? best : room),
    null,
  )
}
