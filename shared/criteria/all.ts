import { committedWorkers } from './committed-workers.ts'
import { deprivation } from './deprivation.ts'
import { employees } from './employees.ts'
import { equity } from './equity.ts'
import { firmAge, tenure } from './firm-age.ts'
import { governance } from './governance.ts'
import { jobShare } from './job-share.ts'
import { lastProvider } from './last-provider.ts'
import { nace } from './nace.ts'
import { noSuccessor } from './no-successor.ts'
import { ownerAge } from './owner-age.ts'
import { profit } from './profit.ts'
import type { Reader } from './reading.ts'
import { supportNearby } from './support-nearby.ts'
import { trend } from './trend.ts'
import { urgency } from './urgency.ts'
import { zDoublePrime, zPrime } from './z-score.ts'

/** Every reading that a register can carry; a new indicator is one file and one line here. */
export const READERS: readonly Reader[] = [
  ownerAge,
  noSuccessor,
  firmAge,
  tenure,
  governance,
  employees,
  profit,
  equity,
  zPrime,
  zDoublePrime,
  trend,
  nace,
  deprivation,
  jobShare,
  lastProvider,
  supportNearby,
  urgency,
  committedWorkers,
]
