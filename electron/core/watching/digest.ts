import type { Changes, FieldChange, Standing, WatchedFirm } from '../../../shared/contract/changes.ts'
import { FIELD_NAMES } from '../../../shared/firm/fields.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { documentHtml } from '../../../shared/outreach/document-html.ts'
import { plainText } from '../../../shared/outreach/plain-text.ts'
import { savedPage } from '../../../shared/outreach/saved-page.ts'
import type { Words } from '../../../shared/words/words.ts'
import { doNotContact } from '../campaigns/do-not-contact.ts'
import { alertOf, byUrgency } from '../campaigns/member-state.ts'
import type { Context } from '../context.ts'
import { writeWhole } from '../exporting/write-whole.ts'
import { storedCampaigns } from '../store/campaigns.ts'
import type { Db } from '../store/driver.ts'
import { sourceNumber } from '../store/firms.ts'
import { membersOf } from '../store/members.ts'
import { lastIdentity } from '../store/suppressions.ts'
import { changesSince } from './changes-since.ts'

/** Firms listed of each kind. */
const MOST = 200

/** What changed, on one sheet to print: whom the office is speaking with first, then the rest, the gravest in front. */
export function saveDigest(
  context: Context,
  input: {
    readonly file: string
    readonly format: 'html' | 'md'
    readonly since?: number | undefined
    readonly lens?: Changes['lens'] | undefined
  },
): null {
  const { desk, host, words } = context
  const today = host.now().toISOString().slice(0, 10)
  const changes = changesSince(desk.session(), { since: input.since, lens: input.lens, limit: MOST })
  const markdown = digestText(desk.session().db, changes, { words: words(), today })
  const page = () => {
    const title = words().say('changes.digest', { date: words().date(today) })
    return savedPage([{ title, html: documentHtml('digest', markdown) }], words().language)
  }
  writeWhole(host.pathOf(input.file), [input.format === 'md' ? markdown : page()])
  return null
}

interface Digest {
  readonly words: Words
  /** ISO date. */
  readonly today: string
}

function digestText(db: Db, changes: Changes, { words, today }: Digest): string {
  const mayStand = visibility(db)
  const part = <T extends WatchedFirm>(
    kind: keyof Changes['counts'],
    firms: readonly T[],
    more: (firm: T) => string,
  ): readonly string[] => {
    const shown = firms.filter(mayStand)
    const rest = changes.counts[kind] - firms.length
    return [
      `## ${words.say(`changes.heading-${kind}`, { number: words.number(changes.counts[kind]) })}`,
      ...shown.map((firm) => `- **${plainText(firm.name)}** (${plainText(firm.id)})${more(firm)}`),
      ...(rest > 0 ? [`- ${words.say('changes.more', { number: words.number(rest) })}`] : []),
      '',
    ]
  }
  const standing = ({ to }: { readonly to: Standing }) =>
    `: ${words.number(to.rank)}. · ${to.tier ?? ''} · ${words.number(to.score, 1)}`
  return [
    `# ${words.say('changes.digest', { date: words.date(today) })}`,
    '',
    ...comparedLines(changes, words),
    '',
    ...contactLines(db, { words, today }),
    ...part(
      'distressed',
      changes.distressed,
      ({ from, to }) => `: ${kindText(from, words)} → ${kindText(to, words)}`,
    ),
    ...part('window', changes.window, standing),
    ...part('qualifying', changes.qualifying, standing),
    ...part('gone', changes.gone, () => ''),
    ...part('new', changes.new, () => ''),
    ...part('changed', changes.changed, ({ fields }) => fieldText(fields, words)),
  ].join('\n')
}

function comparedLines({ compared }: Changes, words: Words): readonly string[] {
  if (compared.length === 0) return [words.say('changes.nothing-to-compare')]
  return compared.map(({ source, from, to }) => {
    const [fromDate, toDate] = [words.date(from.asOf), words.date(to.asOf)]
    const said = { source: plainText(source), from: from.import, fromDate, to: to.import, toDate }
    return `- ${words.say('changes.compared', said)}`
  })
}

/** Members of any campaign whose firm changed since somebody looked. */
function contactLines(db: Db, { words, today }: Digest): readonly string[] {
  const members = storedCampaigns(db).flatMap(({ id, name }) =>
    membersOf(db, id).map((member) => ({ ...member, campaignName: name })),
  )
  const alerted = members.filter((member) => alertOf(member) !== null).sort(byUrgency(today, words.language))
  if (alerted.length === 0) return []
  const list = doNotContact(db)
  const lines = alerted.flatMap((member) => {
    const identity = list.isEmpty ? null : lastIdentity(db, member.source, member.firm)
    if (identity !== null && list.firm(identity) !== null) return []
    const alert = alertOf(member)
    const news = alert === null ? '' : words.say(`campaigns.alert-${alert}`)
    const stage = words.say(`campaigns.stage-${member.stage}`)
    const known = [news, stage, member.campaignName, member.owner].filter((text) => text !== '')
    return [
      `- **${plainText(member.name)}** (${plainText(member.firm)}): ${known.map(plainText).join(' · ')}`,
    ]
  })
  return [`## ${words.say('changes.digest-contacts')}`, ...lines, '']
}

/** A digest leaves the office as well: whoever is on the do-not-contact list does not stand in it. */
function visibility(db: Db): (firm: WatchedFirm) => boolean {
  const list = doNotContact(db)
  if (list.isEmpty) return () => true
  return ({ source, id }) => {
    const identity = lastIdentity(db, sourceNumber(db, source), id)
    return identity === null || list.firm(identity) === null
  }
}

function fieldText(fields: readonly FieldChange[], words: Words): string {
  const told = FIELD_NAMES.flatMap((name) => {
    const change = fields.find(({ field }) => field === name)
    if (change === undefined) return []
    if (name === 'ownerName')
      return [words.say('changes.other-person', { field: words.say('fields.ownerName') })]
    const [from, to] = [valueText(change.from, words), valueText(change.to, words)]
    return [`${words.say(`fields.${name}`)} ${plainText(from)} → ${plainText(to)}`]
  })
  return told.length === 0 ? '' : `: ${told.join('; ')}`
}

const kindText = (kind: Firm['statusKind'], words: Words): string =>
  words.say(kind === null ? 'watch.status-none' : `import.kind-${kind}`)

function valueText(value: FieldChange['from'], words: Words): string {
  if (value === null) return words.say('changes.unknown')
  if (typeof value !== 'object') return String(value)
  if (value.high === null) return `${value.low}+`
  return value.low === value.high ? String(value.low) : `${value.low}–${value.high}`
}
