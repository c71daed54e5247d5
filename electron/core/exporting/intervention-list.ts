import { PRIORITIES } from '../../../shared/contract/campaigns.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { LIST_FORMATS } from '../../../shared/contract/exports.ts'
import { documentHtml } from '../../../shared/outreach/document-html.ts'
import { plainText } from '../../../shared/outreach/plain-text.ts'
import { savedPage } from '../../../shared/outreach/saved-page.ts'
import type { Words } from '../../../shared/words/words.ts'
import { doNotContact } from '../campaigns/do-not-contact.ts'
import { byUrgency } from '../campaigns/member-state.ts'
import type { Context } from '../context.ts'
import { findCampaign } from '../store/campaigns.ts'
import { membersOf, type StoredMember } from '../store/members.ts'
import { lastIdentity } from '../store/suppressions.ts'
import { docxFile } from './docx-file.ts'
import { writeWhole } from './write-whole.ts'

/**
 * The firms of a campaign as a list to print, who has to be looked at first in front. No person of a firm stands in
 * it, and no firm that must not be contacted. Errors: `campaign-unknown`, `file-not-writable`, `disk-full`.
 */
export async function saveCampaign(
  { desk, host, words }: Context,
  input: {
    readonly campaign: number
    readonly format: (typeof LIST_FORMATS)[number]
    readonly file: string
  },
): Promise<{ rows: number; suppressed: number }> {
  const { db } = desk.session()
  const campaign = findCampaign(db, input.campaign)
  if (campaign === null) throw new AppError('campaign-unknown', { campaign: input.campaign })
  const today = host.now().toISOString().slice(0, 10)
  const all = membersOf(db, input.campaign).sort(byUrgency(today, words().language))
  const list = doNotContact(db)
  const members = all.filter(({ source, firm }) => {
    const identity = list.isEmpty ? null : lastIdentity(db, source, firm)
    return identity === null || list.firm(identity) === null
  })
  const title = words().say('outreach.list-title', { campaign: campaign.name })
  const lines = [`# ${plainText(title)}`, words().date(today), plainText(campaign.purpose)]
  const markdown = [...lines, tableOf(members, words())].filter((text) => text !== '').join('\n\n')
  const { language } = words()
  const content =
    input.format === 'docx'
      ? await docxFile([{ title, markdown, language }])
      : savedPage([{ title, html: documentHtml('intervention-list', markdown) }], language)
  writeWhole(host.pathOf(input.file), [content])
  return { rows: members.length, suppressed: all.length - members.length }
}

const COLUMNS = ['firm', 'stage', 'next', 'date', 'owner', 'priority'] as const

function tableOf(members: readonly StoredMember[], words: Words): string {
  const { say } = words
  if (members.length === 0) return say('outreach.list-empty')
  const head = COLUMNS.map((column) => say(`campaigns.column-${column}`))
  const rows = members.map((member) => {
    const { name, firm, municipality, stage, nextStep, nextDate, owner, priority } = member
    return [
      [name, firm, municipality ?? ''].filter((text) => text !== '').join(' · '),
      say(`campaigns.stage-${stage}`),
      nextStep,
      nextDate === null ? '' : words.date(nextDate),
      owner,
      say(`campaigns.priority-${PRIORITIES[priority] ?? 'usual'}`),
    ].map(plainText)
  })
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
