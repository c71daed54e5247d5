import { FIRST } from './0001-first.ts'
import { CAMPAIGNS } from './0002-campaigns.ts'
import { PRIVACY } from './0003-privacy.ts'
import { LISTS } from './0004-lists.ts'
import { TERRITORY } from './0005-territory.ts'
import { PIECES } from './0006-pieces.ts'
import { DECISIONS } from './0007-decisions.ts'

/** In order; the workspace's `user_version` is the number of those it has been through. Never edit one that was released. */
export const MIGRATIONS: readonly string[] = [FIRST, CAMPAIGNS, PRIVACY, LISTS, TERRITORY, PIECES, DECISIONS]
