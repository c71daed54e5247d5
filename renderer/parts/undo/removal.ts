import { bridge } from '../../bridge/bridge.ts'
import { between, type Turn } from './turn.ts'

/** What can be taken away and brought back by its id. */
const CALLS = {
  note: [
    (note: number) => bridge.call('note.remove', { note }),
    (note: number) => bridge.call('note.restore', { note }),
  ],
  contact: [
    (contact: number) => bridge.call('contact.remove', { contact }),
    (contact: number) => bridge.call('contact.restore', { contact }),
  ],
  event: [
    (event: number) => bridge.call('timeline.remove', { event }),
    (event: number) => bridge.call('timeline.restore', { event }),
  ],
  campaign: [
    (campaign: number) => bridge.call('campaign.remove', { campaign }),
    (campaign: number) => bridge.call('campaign.restore', { campaign }),
  ],
  member: [
    (member: number) => bridge.call('member.remove', { member }),
    (member: number) => bridge.call('member.restore', { member }),
  ],
  view: [
    (view: number) => bridge.call('view.remove', { view }),
    (view: number) => bridge.call('view.restore', { view }),
  ],
  place: [
    (id: number) => bridge.call('place.remove', { id }),
    (id: number) => bridge.call('place.restore', { id }),
  ],
  /** Alone: an earlier value of the same field counts again. */
  edit: [
    (edit: number) => bridge.call('firm.unedit', { edit, alone: true }),
    (edit: number) => bridge.call('firm.restoreEdit', { edit }),
  ],
  judgement: [
    (judgement: number) => bridge.call('firm.unjudge', { judgement, alone: true }),
    (judgement: number) => bridge.call('firm.restoreJudgement', { judgement }),
  ],
  decision: [
    (decision: number) => bridge.call('decision.remove', { decision }),
    (decision: number) => bridge.call('decision.restore', { decision }),
  ],
  contest: [
    (contest: number) => bridge.call('contest.remove', { contest }),
    (contest: number) => bridge.call('contest.restore', { contest }),
  ],
} as const
type Removable = keyof typeof CALLS

const all = (ids: readonly number[], call: (id: number) => Promise<unknown>) => () =>
  Promise.all(ids.map(call))

/** Takes back what was added. */
export const removing = (kind: Removable, ids: readonly number[]): Turn =>
  between(all(ids, CALLS[kind][0]), all(ids, CALLS[kind][1]))

/** Takes back a removal. */
export const restoring = (kind: Removable, ids: readonly number[]): Turn =>
  between(all(ids, CALLS[kind][1]), all(ids, CALLS[kind][0]))
