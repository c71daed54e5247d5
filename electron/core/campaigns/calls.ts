import type { Api } from '../../../shared/contract/api.ts'
import type { CampaignCalls } from '../../../shared/contract/campaigns.ts'
import type { ContactCalls } from '../../../shared/contract/contacts.ts'
import type { SuppressionCalls } from '../../../shared/contract/suppressions.ts'
import type { Context } from '../context.ts'
import {
  addFirms,
  addTop,
  createCampaign,
  listCampaigns,
  renameCampaign,
  restoreCampaign,
  takeCampaignAway,
} from './campaigns.ts'
import {
  listContacts,
  listServices,
  makeContact,
  makeService,
  restoreContact,
  rewriteContact,
  takeContactAway,
  takeServiceAway,
} from './contacts.ts'
import {
  campaignsOfFirm,
  lookAtMember,
  memberPage,
  restoreMember,
  takeMemberAway,
  updateMember,
} from './members.ts'
import { addToSuppressions, liftFromSuppressions, listSuppressions } from './suppressions.ts'
import { logEvent, takeEventAway, timelineOf } from './timeline.ts'

/** What the doors may ask about campaigns, contacts and the do-not-contact list: one line per call. */
export function campaignCalls(
  context: Context,
): Pick<Api, keyof SuppressionCalls | keyof CampaignCalls | keyof ContactCalls> {
  const session = () => context.desk.session()
  const db = () => session().db
  const today = () => context.host.now().toISOString().slice(0, 10)
  return {
    'suppression.list': ({ firm }) => listSuppressions(session(), firm),
    'suppression.add': (input) => addToSuppressions(context, input),
    'suppression.lift': (input) => liftFromSuppressions(context, input),

    'campaign.list': () => listCampaigns(db(), today()),
    'campaign.create': (input) => createCampaign(context, input),
    'campaign.change': (input) => renameCampaign(context, input),
    'campaign.remove': ({ campaign }) => takeCampaignAway(context, campaign),
    'campaign.restore': ({ campaign }) => restoreCampaign(context, campaign),
    'campaign.addFirms': (input) => addFirms(context, input),
    'campaign.addTop': (input) => addTop(context, input),
    'campaign.page': (input) => memberPage(context, input),
    'campaign.ofFirm': ({ firm }) => campaignsOfFirm(context, firm),
    'member.change': (input) => updateMember(context, input),
    'member.seen': ({ member }) => lookAtMember(context, member),
    'member.remove': ({ member }) => takeMemberAway(context, member),
    'member.restore': ({ member }) => restoreMember(context, member),

    'contact.list': ({ firm }) => listContacts(db(), firm),
    'contact.add': (input) => makeContact(context, input),
    'contact.change': (input) => rewriteContact(context, input),
    'contact.remove': ({ contact }) => takeContactAway(context, contact),
    'contact.restore': ({ contact }) => restoreContact(context, contact),
    'timeline.list': ({ firm }) => timelineOf(session(), firm, context.words()),
    'timeline.add': (input) => logEvent(context, input),
    'timeline.remove': ({ event }) => takeEventAway(context, event, true),
    'timeline.restore': ({ event }) => takeEventAway(context, event, false),
    'service.list': ({ firm }) => listServices(db(), firm),
    'service.add': (input) => makeService(context, input),
    'service.remove': ({ service }) => takeServiceAway(context, service),
  }
}
