import { type AddedMembers, type Campaign, STAGES } from '../../../shared/contract/campaigns.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Context } from '../context.ts'
import {
  addCampaign,
  changeCampaign,
  findCampaign,
  removeCampaign,
  type StoredCampaign,
  storedCampaigns,
} from '../store/campaigns.ts'
import type { Db } from '../store/driver.ts'
import { findFirm } from '../store/find-firm.ts'
import { type FirmPlace, placesByKey } from '../store/firms.ts'
import { addMember, membersOf } from '../store/members.ts'
import { shownSnapshotOf } from '../store/snapshots.ts'
import { identitiesOf } from '../store/suppressions.ts'
import { doNotContact } from './do-not-contact.ts'
import { alertOf, isDue, isStale } from './member-state.ts'
import { PRIORITY_USUAL } from './members.ts'

export const listCampaigns = (db: Db, today: string): Campaign[] =>
  storedCampaigns(db).map((campaign) => counted(db, campaign, today))

export function createCampaign(
  { desk, host, settings }: Context,
  { name, purpose = '', lens }: { readonly name: string; readonly purpose?: string | undefined; lens: Lens },
): Campaign {
  const { db } = desk.session()
  const writtenAt = host.now().toISOString()
  const { author } = settings.get()
  const id = addCampaign(db, { name: name.trim(), purpose: purpose.trim(), lens, author, writtenAt })
  return counted(db, campaignNamed(db, id), writtenAt.slice(0, 10))
}

/** Errors: `campaign-unknown`. */
export function renameCampaign(
  { desk, host }: Context,
  change: { readonly campaign: number; readonly name?: string | undefined; purpose?: string | undefined },
): Campaign {
  const { db } = desk.session()
  const before = campaignNamed(db, change.campaign)
  const after = {
    ...before,
    name: change.name?.trim() ?? before.name,
    purpose: change.purpose?.trim() ?? before.purpose,
  }
  changeCampaign(db, after)
  return counted(db, after, host.now().toISOString().slice(0, 10))
}

/** Errors: `campaign-unknown`. */
export function takeCampaignAway({ desk, host }: Context, id: number): null {
  const { db } = desk.session()
  campaignNamed(db, id)
  removeCampaign(db, id, host.now().toISOString())
  return null
}

/** Errors: `campaign-unknown`. */
export function restoreCampaign({ desk, host }: Context, id: number): Campaign {
  const { db } = desk.session()
  const campaign = campaignNamed(db, id)
  removeCampaign(db, id, null)
  return counted(db, campaign, host.now().toISOString().slice(0, 10))
}

/** Firms that must not be contacted are left out and named. Errors: `campaign-unknown`, `firm-unknown`, `firm-ambiguous`. */
export function addFirms(
  context: Context,
  { campaign, firms }: { readonly campaign: number; readonly firms: readonly string[] },
): AddedMembers {
  const { db } = context.desk.session()
  campaignNamed(db, campaign)
  return addPlaces(
    context,
    campaign,
    firms.map((firm) => findFirm(db, firm)),
  )
}

/** The best `count` firms of the campaign's lens, left out and named as above. Errors: `campaign-unknown`. */
export function addTop(
  context: Context,
  { campaign, count }: { readonly campaign: number; readonly count: number },
): AddedMembers {
  const { db, lists } = context.desk.session()
  const { data, head } = lists.of({ lens: campaignNamed(db, campaign).lens })
  // By key: an id may stand in several registers.
  const keys = [...head(count)].map((index) => data.keys[index] ?? 0)
  return addPlaces(context, campaign, placesByKey(db, keys))
}

function addPlaces({ desk, host }: Context, campaign: number, places: readonly FirmPlace[]): AddedMembers {
  const { db } = desk.session()
  const list = doNotContact(db)
  const at = host.now().toISOString()
  const suppressed: string[] = []
  const members: number[] = []
  let already = 0
  const addAll = db.transaction(() => {
    for (const place of places) {
      const [identity] = identitiesOf(db, [place.key])
      if (identity === undefined) continue
      if (list.firm(identity) !== null) {
        suppressed.push(identity.name)
        continue
      }
      const seen = shownSnapshotOf(db, place.source) ?? 0
      const member = { campaign, firm: place, name: identity.name, priority: PRIORITY_USUAL, seen, at }
      const id = addMember(db, member)
      if (id === null) already += 1
      else members.push(id)
    }
  })
  addAll.immediate()
  return { added: members.length, already, suppressed, members }
}

function campaignNamed(db: Db, id: number): StoredCampaign {
  const campaign = findCampaign(db, id)
  if (campaign === null) throw new AppError('campaign-unknown', { campaign: id })
  return campaign
}

function counted(db: Db, { author: _, ...campaign }: StoredCampaign, today: string): Campaign {
  const members = membersOf(db, campaign.id)
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, members.filter((member) => member.stage === stage).length]),
  ) as Campaign['stages']
  return {
    ...campaign,
    stages,
    due: members.filter((member) => isDue(member, today)).length,
    stale: members.filter((member) => isStale(member, today)).length,
    alerts: members.filter((member) => alertOf(member) !== null).length,
  }
}
