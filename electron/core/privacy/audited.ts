import type { Api, CallName, Input, Output } from '../../../shared/contract/api.ts'
import type { Context } from '../context.ts'
import { addAudit } from '../store/audit.ts'
import { isReadOnly } from '../store/open-workspace.ts'

type Describe<K extends CallName> = (input: Input<K>, output: Output<K>) => Readonly<Record<string, unknown>>

/**
 * What is written down when it has been done: what left the workspace, what came in, what was taken out, what was decided.
 * No names of people, and no reasons.
 */
const AUDITED: { readonly [K in CallName]?: Describe<K> } = {
  'import.keep': (_, { source, firms, asOf }) => ({ source, firms, asOf }),
  'import.undo': (_, { source, firms }) => ({ source, firms }),
  'ranking.export': ({ lens, format, filter, personalData, decided }, { rows }) => ({
    lens,
    format,
    rows,
    filter: filter ?? {},
    personalData: personalData ?? false,
    decided: decided ?? false,
  }),
  'document.save': ({ firm, template, format }) => ({ firm, template, format }),
  'letters.save': ({ template, format }, { written, suppressed }) => ({
    template,
    format,
    written,
    suppressed: suppressed.length,
  }),
  'wordTemplate.fill': ({ template, firm }) => ({ template, firm }),
  'campaign.save': ({ campaign, format }, { rows, suppressed }) => ({ campaign, format, rows, suppressed }),
  'changes.save': ({ format }) => ({ format }),
  'sheet.left': (sheet) => ({ ...sheet }),
  'decision.add': ({ firm, lens, decision }) => ({ firm, lens, decision }),
  'decision.remove': ({ decision }) => ({ number: decision }),
  'decision.restore': ({ decision }) => ({ number: decision }),
  'contest.add': ({ firm, lens, by }) => ({ firm, lens, by }),
  'contest.resolve': ({ contest, outcome }) => ({ number: contest, outcome }),
  'contest.remove': ({ contest }) => ({ number: contest }),
  'contest.restore': ({ contest }) => ({ number: contest }),
  'workspace.backup': (_, { firms, bytes }) => ({ firms, bytes }),
  'privacy.setPurpose': () => ({}),
  'privacy.setSource': ({ source, keepUntil }) => ({ source, keepUntil: keepUntil ?? null }),
  'privacy.purgeSource': ({ source }, { firms, copiesRemoved }) => ({ source, firms, copiesRemoved }),
  'person.export': ({ format }, { places }) => ({ format, places }),
  'person.erase': (_, { rows, copiesRemoved }) => ({ rows, copiesRemoved }),
}

/** The same calls, each of the above followed by its entry in the audit. */
export function audited(context: Context, api: Api): Api {
  const wrapped = Object.keys(AUDITED).map((name) => [name, auditedCall(context, api, name as CallName)])
  return { ...api, ...Object.fromEntries(wrapped) }
}

function auditedCall<K extends CallName>({ desk, host, settings }: Context, api: Api, name: K) {
  return async (input: Input<K>): Promise<Output<K>> => {
    const output = await api[name](input)
    const { db } = desk.session()
    const details = AUDITED[name]?.(input, output) ?? {}
    if (!isReadOnly(db))
      addAudit(db, { at: host.now().toISOString(), author: settings.get().author, what: name, details })
    return output
  }
}
